package no.romslig.api.alarm;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.romslig.api.alarm.Alarm.ComplaintNotForwarded;
import no.romslig.api.alarm.Alarm.ComplaintNotMended;
import no.romslig.api.alarm.Alarm.ComplaintUndecided;
import no.romslig.api.alarm.Alarm.DecisionUntold;
import no.romslig.data.complaint.Complaint;
import no.romslig.data.complaint.ComplaintStep;
import no.romslig.data.complaint.ComplaintStepKind;
import no.romslig.data.complaint.ComplaintSteps;
import no.romslig.data.complaint.Complaints;
import no.romslig.data.letter.LetterFile;
import no.romslig.data.letter.LetterFiles;
import no.romslig.data.letter.LetterReceipts;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import org.springframework.stereotype.Component;

/** Complaints that wait for the municipality. */
@Component
class ComplaintAlarms {

  private final Complaints complaints;
  private final ComplaintSteps steps;
  private final LetterFiles letters;
  private final LetterReceipts receipts;
  private final CaseFiles cases;
  private final Persons persons;

  ComplaintAlarms(
      Complaints complaints,
      ComplaintSteps steps,
      LetterFiles letters,
      LetterReceipts receipts,
      CaseFiles cases,
      Persons persons) {
    this.complaints = complaints;
    this.steps = steps;
    this.letters = letters;
    this.receipts = receipts;
    this.cases = cases;
    this.persons = persons;
  }

  List<Alarm> find(AlarmRules rules, LocalDate day) {
    var all = complaints.findAllByOrderById();
    var stepsOf =
        steps.findByComplaintIdInOrderById(all.stream().map(Complaint::id).toList()).stream()
            .collect(groupingBy(ComplaintStep::complaintId));
    var alarms = new ArrayList<Alarm>();
    for (var each : all) {
      var standing =
          stepsOf.getOrDefault(each.id(), List.of()).stream()
              .filter(step -> step.kind().isStanding())
              .reduce((earlier, later) -> later);
      if (standing.isEmpty()) {
        continue;
      }
      outcome(stepsOf.getOrDefault(each.id(), List.of()))
          .filter(day::isAfter)
          .filter(on -> isUntold(each))
          .ifPresent(on -> alarms.add(new DecisionUntold(about(each), on)));
      switch (standing.get().kind()) {
        case RECEIVED ->
            alarms.addAll(open(each, stepsOf.getOrDefault(each.id(), List.of()), rules, day));
        case PARTLY_UPHELD, NOT_UPHELD, REJECTED ->
            alarms.add(new ComplaintNotForwarded(about(each), standing.get().happenedOn()));
        case UPHELD,
            FORWARDED,
            ANSWERED,
            WITHDRAWN,
            MENDING_ASKED,
            MENDED,
            RIGHT_SHOWN,
            ADMITTED_LATE -> {}
      }
    }
    return alarms;
  }

  /** The day on which the municipality made something of it, unless it was withdrawn or is over. */
  private static Optional<LocalDate> outcome(List<ComplaintStep> steps) {
    boolean isOver =
        steps.stream()
            .anyMatch(
                each ->
                    each.kind() == ComplaintStepKind.WITHDRAWN
                        || each.kind() == ComplaintStepKind.ANSWERED);
    return steps.stream()
        .filter(each -> each.kind().isOutcome() && !isOver)
        .map(ComplaintStep::happenedOn)
        .findFirst();
  }

  private boolean isUntold(Complaint complaint) {
    var written = letters.findByBasisComplaintIdOrderById(complaint.id());
    return receipts.findByLetterIdIn(written.stream().map(LetterFile::id).toList()).isEmpty();
  }

  private List<Alarm> open(
      Complaint complaint, List<ComplaintStep> steps, AlarmRules rules, LocalDate day) {
    var alarms = new ArrayList<Alarm>();
    var received = complaint.filing().receivedOn();
    var days = rules.decision();
    if (days != null && !day.isBefore(received.plusDays(days).minusDays(rules.notice()))) {
      alarms.add(new ComplaintUndecided(about(complaint), received.plusDays(days), received));
    }
    steps.stream()
        .filter(
            each ->
                each.kind() == ComplaintStepKind.MENDING_ASKED
                    || each.kind() == ComplaintStepKind.MENDED)
        .reduce((earlier, later) -> later)
        .filter(each -> each.kind() == ComplaintStepKind.MENDING_ASKED)
        .map(each -> Objects.requireNonNull(each.details().due()))
        .filter(day::isAfter)
        .ifPresent(due -> alarms.add(new ComplaintNotMended(about(complaint), due)));
    return alarms;
  }

  /** Called by its case, or by whom it is about. */
  private About about(Complaint complaint) {
    var subject = complaint.subject();
    var code =
        subject.caseId() == null
            ? persons.findById(subject.personId()).map(Person::code).orElseThrow()
            : cases.findById(subject.caseId()).map(CaseFile::code).orElseThrow();
    return new About(About.Kind.COMPLAINT, complaint.id(), code);
  }
}
