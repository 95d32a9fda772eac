package no.romslig.solver.explain;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.romslig.solver.explain.reason.Grounds;
import no.romslig.solver.explain.text.Explanation;
import no.romslig.solver.explain.text.Sentence;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads everything that is said about whole sample municipalities. */
class SampleTextTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}_-]+");
  private static final Pattern CODE =
      Pattern.compile("[A-Z]{2,}_[A-Z0-9_]+|[{}]|\\bnull\\b|\\bnil\\b");

  /** A sentence in the middle of a text that begins with a figure. */
  private static final Pattern FIGURE_FIRST = Pattern.compile("[a-zæøå)]\\. \\d");

  @ParameterizedTest
  @CsvSource({"fjordvik, 1", "fjordvik, 2"})
  void nothingOfTheMachineAndNobodyElseIsInAnyText(String name, long seed) {
    Solved solved = Solved.sample(name, seed);
    Set<String> persons = ids(solved.snapshot().persons(), each -> each.id().value());
    Set<String> everyone = everyId(solved.snapshot());

    for (Language language : Language.values()) {
      Explainer explainer = explainer(solved, language);
      check(explainer.overview(), persons);
      for (String id : subjects(solved.snapshot())) {
        Set<String> others = new HashSet<>(everyone);
        others.remove(id);
        check(explainer.about(id).orElseThrow(), others);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"fjordvik, 3"})
  void everyReasonAndEveryAlertHasAText(String name, long seed) {
    Solved solved = Solved.sample(name, seed);

    assertThat(reasons(solved).map(Reason::code).distinct()).isSubsetOf(Grounds.codes());
    assertThat(solved.proposal().placements())
        .allSatisfy(placement -> assertThat(placement.reasons()).isNotEmpty());
    assertThat(solved.proposal().relocations())
        .allSatisfy(move -> assertThat(move.reasons()).isNotEmpty());
    assertThat(solved.proposal().unplaced())
        .allSatisfy(unplaced -> assertThat(unplaced.reasons()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({"fjordvik, 1"})
  void theSameProposalIsExplainedTheSameTwice(String name, long seed) {
    Solved one = Solved.sample(name, seed);
    Solved other = Solved.sample(name, seed);

    assertThat(other.proposal().placements()).isEqualTo(one.proposal().placements());
    assertThat(other.proposal().unplaced()).isEqualTo(one.proposal().unplaced());
    assertThat(other.proposal().alerts()).isEqualTo(one.proposal().alerts());
    assertThat(PlainText.of(explainer(other, Language.NN).overview()))
        .isEqualTo(PlainText.of(explainer(one, Language.NN).overview()))
        .isNotEqualTo(PlainText.of(explainer(one, Language.NB).overview()));
    assertThat(new ReasonWriter().explain(one.snapshot(), one.rules(), one.proposal()))
        .isEqualTo(one.proposal());
  }

  private static Explainer explainer(Solved solved, Language language) {
    return new Explainer(solved.snapshot(), solved.rules(), solved.proposal(), language);
  }

  private static Stream<Reason> reasons(Solved solved) {
    return Stream.of(
            solved.proposal().placements().stream().map(Placement::reasons),
            solved.proposal().relocations().stream().map(ProposedRelocation::reasons),
            solved.proposal().unplaced().stream().map(Unplaced::reasons))
        .flatMap(each -> each)
        .flatMap(List::stream);
  }

  private static void check(Explanation explanation, Set<String> forbidden) {
    List<String> texts = new ArrayList<>();
    texts.add(explanation.title());
    explanation.sections().forEach(section -> texts.add(section.heading()));
    List<String> sentences =
        explanation.sections().stream()
            .flatMap(section -> section.sentences().stream())
            .map(Sentence::text)
            .toList();
    texts.addAll(sentences);

    assertThat(sentences).isNotEmpty().allSatisfy(text -> assertThat(text).endsWith("."));
    assertThat(texts)
        .allSatisfy(
            text -> {
              assertThat(text).doesNotContainPattern(CODE);
              assertThat(text).doesNotContainPattern(FIGURE_FIRST);
              assertThat(
                      WORD.matcher(text)
                          .results()
                          .map(MatchResult::group)
                          .filter(forbidden::contains))
                  .isEmpty();
            });
  }

  private static List<String> subjects(Snapshot snapshot) {
    return Stream.of(
            snapshot.cases().stream().map(each -> each.id().value()),
            snapshot.relocations().stream()
                .map(each -> each.personId().value())
                .filter(
                    id ->
                        snapshot.cases().stream().noneMatch(c -> c.personId().value().equals(id))),
            snapshot.respiteGrants().stream().map(each -> each.id().value()),
            snapshot.shortStays().stream().map(each -> each.id().value()))
        .flatMap(each -> each)
        .toList();
  }

  private static Set<String> everyId(Snapshot snapshot) {
    Set<String> ids = ids(snapshot.persons(), each -> each.id().value());
    ids.addAll(ids(snapshot.cases(), each -> each.id().value()));
    ids.addAll(ids(snapshot.couples(), each -> each.id().value()));
    ids.addAll(ids(snapshot.respiteGrants(), each -> each.id().value()));
    ids.addAll(ids(snapshot.shortStays(), each -> each.id().value()));
    ids.addAll(
        snapshot.institutions().stream()
            .flatMap(each -> each.wards().stream())
            .flatMap(each -> each.units().stream())
            .map(each -> each.id().value())
            .collect(toSet()));
    return ids;
  }

  private static <T> Set<String> ids(List<T> values, Function<T, String> id) {
    return values.stream().map(id).collect(toSet());
  }
}
