package no.romslig.api.alarm;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.alarm.Alarm.DecisionUntold;
import no.romslig.api.alarm.Alarm.LetterUnsent;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.DecisionEvent;
import no.romslig.data.decision.DecisionEvents;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItemKind;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.decision.Decisions;
import no.romslig.data.letter.LetterApproval;
import no.romslig.data.letter.LetterApprovals;
import no.romslig.data.letter.LetterFile;
import no.romslig.data.letter.LetterFiles;
import no.romslig.data.letter.LetterReceipts;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.stay.RespiteGrant;
import no.romslig.data.stay.RespiteGrants;
import no.romslig.data.stay.ShortStay;
import no.romslig.data.stay.ShortStays;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.LegalSteps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decisions that nobody was told of, and letters that have not gone out (fvl. § 27). */
@Component
class Tellings {

  private final DecisionItems items;
  private final Decisions decisions;
  private final DecisionEvents events;
  private final CaseSteps steps;
  private final LetterFiles letters;
  private final LetterApprovals approvals;
  private final LetterReceipts receipts;
  private final CaseFiles cases;
  private final RespiteGrants grants;
  private final ShortStays stays;
  private final Persons persons;

  Tellings(
      DecisionItems items,
      Decisions decisions,
      DecisionEvents events,
      CaseSteps steps,
      LetterFiles letters,
      LetterApprovals approvals,
      LetterReceipts receipts,
      CaseFiles cases,
      RespiteGrants grants,
      ShortStays stays,
      Persons persons) {
    this.items = items;
    this.decisions = decisions;
    this.events = events;
    this.steps = steps;
    this.letters = letters;
    this.approvals = approvals;
    this.receipts = receipts;
    this.cases = cases;
    this.grants = grants;
    this.stays = stays;
    this.persons = persons;
  }

  /** From the day after: a letter of the day itself is being written. */
  List<Alarm> find(AlarmRules rules, LocalDate day) {
    var alarms = new ArrayList<Alarm>();
    for (var item : items.findUntold(day)) {
      if (needsADecision(item, rules)) {
        alarms.add(new DecisionUntold(about(item), decision(item).decidedOn()));
      }
    }
    for (var item : items.findRepealedUntold(day)) {
      alarms.add(new DecisionUntold(about(item), repealedOn(item)));
    }
    for (var file : steps.findCasesWithAnUntoldStep(day)) {
      untold(file)
          .filter(step -> step.happenedOn().isBefore(day))
          .ifPresent(step -> alarms.add(new DecisionUntold(aCase(file), step.happenedOn())));
    }
    findUnsent(day, alarms);
    return alarms.stream().distinct().toList();
  }

  /** A short stay of a few days needs none (GEN-14). */
  private static boolean needsADecision(DecisionItem item, AlarmRules rules) {
    var place = Objects.requireNonNull(item.place());
    return item.kind() != DecisionItemKind.SHORT_STAY
        || place.ends() == null
        || ChronoUnit.DAYS.between(place.starts(), place.ends()) > rules.undecided();
  }

  private Decision decision(DecisionItem item) {
    return decisions.findById(item.decisionId()).orElseThrow();
  }

  private LocalDate repealedOn(DecisionItem item) {
    return events.repealOf(item.decisionId()).map(DecisionEvent::happenedOn).orElseThrow();
  }

  /** The step by which the case is on the list or refused now, where no letter of it went out. */
  private Optional<CaseStep> untold(UUID file) {
    var taken = steps.findByCaseIdOrderById(file);
    if (taken.getLast().status() == CaseStatus.MOVED_IN) {
      return Optional.empty();
    }
    return Optional.of(LegalSteps.of(taken).getLast())
        .filter(step -> step.status() == CaseStatus.WAITLIST || step.status() == CaseStatus.REFUSED)
        .filter(
            step ->
                receipts
                    .findByLetterIdIn(
                        letters.findByBasisCaseStepIdOrderById(step.id()).stream()
                            .map(LetterFile::id)
                            .toList())
                    .isEmpty());
  }

  private void findUnsent(LocalDate day, List<Alarm> alarms) {
    var unsent = letters.findUnsent(day);
    var approvedOn =
        approvals.findByLetterIdIn(unsent.stream().map(LetterFile::id).toList()).stream()
            .collect(toMap(LetterApproval::letterId, LetterApproval::approvedOn));
    for (var letter : unsent) {
      var file = letter.basis().caseId();
      alarms.add(
          new LetterUnsent(
              file == null ? aPerson(letter.label().personId()) : aCase(file),
              Objects.requireNonNull(approvedOn.get(letter.id()))));
    }
  }

  private About about(DecisionItem item) {
    var about = item.about();
    if (about.caseId() != null) {
      return aCase(about.caseId());
    }
    if (about.grantId() != null) {
      return known(
          About.Kind.GRANT,
          about.grantId(),
          grants.findById(about.grantId()).map(RespiteGrant::code));
    }
    return about.shortStayId() == null
        ? aPerson(about.personId())
        : known(
            About.Kind.SHORT_STAY,
            about.shortStayId(),
            stays.findById(about.shortStayId()).map(ShortStay::code));
  }

  private About aCase(UUID id) {
    return known(About.Kind.CASE, id, cases.findById(id).map(CaseFile::code));
  }

  private About aPerson(@Nullable UUID id) {
    var person = Objects.requireNonNull(id);
    return known(About.Kind.PERSON, person, persons.findById(person).map(Person::code));
  }

  private static About known(About.Kind kind, UUID id, Optional<String> code) {
    return new About(kind, id, code.orElseThrow());
  }
}
