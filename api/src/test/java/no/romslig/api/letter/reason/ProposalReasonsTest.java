package no.romslig.api.letter.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.romslig.api.letter.Help;
import no.romslig.api.letter.Letter;
import no.romslig.api.letter.Outcome;
import no.romslig.api.letter.Service;
import no.romslig.api.letter.WrittenForm;
import no.romslig.api.letter.sample.Letters;
import no.romslig.api.letter.sample.Spoken;
import no.romslig.api.letter.sample.Town;
import no.romslig.api.letter.text.LetterWriter;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.Solver;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Snapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters about everyone in a solved sample municipality. */
class ProposalReasonsTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void nameNobodyElseOfTheMunicipality(long seed) {
    var snapshot = Samples.generate("fjordvik", seed);
    var rules = RuleSets.shipped(snapshot.ruleSet().base());
    var proposal =
        new Solver().solve(snapshot, rules, "0".repeat(64), SolveSettings.ofSteps(seed, 0));

    var texts = texts(snapshot, proposal);

    assertThat(texts).hasSizeGreaterThan(20);
    assertThat(texts)
        .allSatisfy(text -> assertThat(ids(snapshot).matcher(text).find()).isFalse())
        .allSatisfy(text -> assertThat(text).doesNotContain("{", "null"));
  }

  private static List<String> texts(Snapshot snapshot, Proposal proposal) {
    var reader = new WhyReader(id -> nameOf(snapshot, id));
    var letters = new ArrayList<Letter>();
    for (var form : WrittenForm.values()) {
      proposal
          .placements()
          .forEach(
              each ->
                  letters.add(
                      letter(form, granted(Service.of(each.careForm())), each.reasons(), reader)));
      proposal
          .relocations()
          .forEach(each -> letters.add(letter(form, moved(), each.reasons(), reader)));
      proposal
          .unplaced()
          .forEach(each -> letters.add(letter(form, waiting(), each.reasons(), reader)));
    }
    return letters.stream()
        .map(each -> new LetterWriter(Town.FJORDVIK.rules()).write(each))
        .map(Spoken::text)
        .toList();
  }

  private static Letter letter(
      WrittenForm form, Outcome outcome, List<Reason> reasons, WhyReader reader) {
    return Letters.about(form, new UUID(0, 0), outcome, reader.read(reasons));
  }

  private static Outcome granted(Service service) {
    return new Outcome.PlaceGranted(service, Letters.PLACE, LocalDate.of(2026, 12, 7), null);
  }

  private static Outcome moved() {
    return new Outcome.Moved(
        Service.LONG_TERM_SOMATIC,
        Letters.PLACE,
        Letters.PLACE,
        LocalDate.of(2026, 12, 7),
        new Outcome.Hearing(LocalDate.of(2026, 11, 2), true, Outcome.Stance.AGREES));
  }

  private static Outcome waiting() {
    return new Outcome.OnWaitlist(
        Service.LONG_TERM_SOMATIC, Town.TODAY, List.of(Help.HOME_NURSING));
  }

  private static String nameOf(Snapshot snapshot, InstitutionId id) {
    return snapshot.institutions().stream()
        .filter(each -> each.id().equals(id))
        .map(Institution::name)
        .findFirst()
        .orElseThrow();
  }

  private static Pattern ids(Snapshot snapshot) {
    var ids =
        Stream.of(
                snapshot.persons().stream().map(each -> each.id().value()),
                snapshot.cases().stream().map(each -> each.id().value()),
                snapshot.couples().stream().map(each -> each.id().value()),
                snapshot.respiteGrants().stream().map(each -> each.id().value()),
                snapshot.shortStays().stream().map(each -> each.id().value()))
            .flatMap(each -> each)
            .filter(Objects::nonNull)
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\w-])(" + ids + ")(?![\\w-])");
  }
}
