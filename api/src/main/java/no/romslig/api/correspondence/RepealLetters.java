package no.romslig.api.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.romslig.api.letter.CaseNumber;
import no.romslig.api.letter.Findings;
import no.romslig.api.letter.Outcome.DecisionRepealed;
import no.romslig.api.letter.Outcome.RepealGround;
import no.romslig.api.letter.Service;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.DecisionEvent;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.letter.LetterBasis;
import no.romslig.data.letter.LetterFile;
import no.romslig.data.letter.LetterFiles;
import no.romslig.data.letter.LetterReceipts;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Collects what is told of a decision that was repealed (fvl. § 35): of each item what was told of
 * it, or what was given. Works inside of the caller's transaction.
 */
@Component
class RepealLetters {

  private final LetterFiles files;
  private final LetterReceipts receipts;
  private final CaseFiles cases;
  private final Persons persons;
  private final Places places;

  RepealLetters(
      LetterFiles files, LetterReceipts receipts, CaseFiles cases, Persons persons, Places places) {
    this.files = files;
    this.receipts = receipts;
    this.cases = cases;
    this.persons = persons;
    this.places = places;
  }

  /**
   * What is told, letter by letter; why this decision, in own words.
   *
   * @param gaps where everything is put that is missing
   */
  List<Draft> of(
      Decision decision,
      DecisionEvent repeal,
      List<DecisionItem> items,
      List<Said> said,
      Gaps gaps) {
    var ground = RepealGround.valueOf(Objects.requireNonNull(repeal.ground()).name());
    var drafts = new ArrayList<Draft>();
    for (var item : items) {
      var about = said(item, said);
      if (item.place() == null || item.about().personId() == null || about == null) {
        continue;
      }
      for (var service : services(decision, item)) {
        if (about.ownWords() == null) {
          gaps.add(Lack.REASON, item.item());
        }
        drafts.add(draft(item, new DecisionRepealed(service, decision.decidedOn(), ground), about));
      }
    }
    return drafts;
  }

  private static @Nullable Said said(DecisionItem item, List<Said> said) {
    return said.isEmpty()
        ? Said.NOTHING
        : said.stream().filter(each -> item.item().equals(each.item())).findFirst().orElse(null);
  }

  /**
   * As the letters that went out called it; where none did, the form of the unit. Stays of one plan
   * are told once, by the item that their letter names.
   */
  private List<Service> services(Decision decision, DecisionItem item) {
    var person = item.about().personId();
    var sent =
        receipts.findOfDecision(decision.id()).stream()
            .map(each -> files.findById(each.letterId()).orElseThrow())
            .filter(each -> each.label().personId().equals(person))
            .toList();
    if (sent.isEmpty()) {
      var unit = Objects.requireNonNull(item.place()).unitId();
      return List.of(Service.valueOf(places.unit(unit).facts().careForm().name()));
    }
    return sent.stream()
        .filter(each -> item.id().equals(each.basis().decisionItemId()))
        .map(LetterFile::label)
        .map(each -> Service.valueOf(each.service()))
        .distinct()
        .toList();
  }

  private Draft draft(DecisionItem item, DecisionRepealed outcome, Said said) {
    return new Draft(
        LetterBasis.ofItem(item.decisionId(), item.id(), item.about().caseId()),
        item.item(),
        Objects.requireNonNull(item.about().personId()),
        new CaseNumber(said.caseNumber() == null ? code(item) : said.caseNumber()),
        null,
        outcome,
        new Findings(List.of(), List.of(), said.considered(), null),
        said.ownWords(),
        null);
  }

  private String code(DecisionItem item) {
    var file = item.about().caseId();
    return file == null
        ? persons
            .findById(Objects.requireNonNull(item.about().personId()))
            .map(Person::code)
            .orElseThrow()
        : cases.findById(file).map(CaseFile::code).orElseThrow();
  }
}
