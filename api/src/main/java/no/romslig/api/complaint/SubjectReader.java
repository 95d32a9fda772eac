package no.romslig.api.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.letter.Service;
import no.romslig.api.problem.Fault;
import no.romslig.data.complaint.ComplaintSubject;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.DecisionEvent;
import no.romslig.data.decision.DecisionEvents;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.decision.Decisions;
import no.romslig.data.institution.Units;
import no.romslig.data.letter.LetterFiles;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.LegalSteps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what a complaint is on: a place that was given, or a case's place on the waitlist or
 * refusal. Works inside of the caller's transaction.
 */
@Component
class SubjectReader {

  private final Decisions decisions;
  private final DecisionItems items;
  private final DecisionEvents events;
  private final CaseFiles cases;
  private final CaseSteps steps;
  private final Units units;
  private final LetterFiles letters;

  SubjectReader(
      Decisions decisions,
      DecisionItems items,
      DecisionEvents events,
      CaseFiles cases,
      CaseSteps steps,
      Units units,
      LetterFiles letters) {
    this.decisions = decisions;
    this.items = items;
    this.events = events;
    this.cases = cases;
    this.steps = steps;
    this.units = units;
    this.letters = letters;
  }

  /**
   * What the complaint is on.
   *
   * @param faults where everything is put that is wrong
   * @return nothing where that cannot be told
   */
  @Nullable ComplaintSubject read(Intake.Filed filed, List<Fault> faults) {
    if ((filed.decision() == null) == (filed.caseId() == null)) {
      faults.add(new Fault("decision, caseId", "one of them: what is complained of"));
      return null;
    }
    return filed.decision() != null
        ? ofDecision(filed.decision(), filed, faults)
        : ofCase(Objects.requireNonNull(filed.caseId()), filed, faults);
  }

  private @Nullable ComplaintSubject ofDecision(UUID id, Intake.Filed filed, List<Fault> faults) {
    var decision = decisions.findById(id);
    if (decision.isEmpty()) {
      faults.add(new Fault("decision", "the id of a decision"));
      return null;
    }
    var given =
        items.findByDecisionIdInOrderById(List.of(id)).stream()
            .filter(each -> each.place() != null && each.about().personId() != null)
            .filter(each -> filed.item() == null || each.item().equals(filed.item()))
            .toList();
    if (given.isEmpty() || (given.size() > 1 && filed.item() == null)) {
      faults.add(new Fault("item", "an item of the decision by which someone was given a place"));
      return null;
    }
    var item = given.getFirst();
    var service = filed.service() == null ? service(item) : filed.service();
    return new ComplaintSubject(
        id,
        item.id(),
        null,
        item.about().caseId(),
        Objects.requireNonNull(item.about().personId()),
        service.name(),
        decidedOn(decision.get(), filed.receivedOn()));
  }

  /** The day of its repeal, where it was repealed by then: that is what is complained of. */
  private LocalDate decidedOn(Decision decision, @Nullable LocalDate received) {
    return events
        .repealOf(decision.id())
        .map(DecisionEvent::happenedOn)
        .filter(day -> received != null && !day.isAfter(received))
        .orElse(decision.decidedOn());
  }

  /** As its letter calls it; without one, the form of the unit. */
  private Service service(DecisionItem item) {
    return letters.findByBasisDecisionIdOrderById(item.decisionId()).stream()
        .filter(each -> item.id().equals(each.basis().decisionItemId()))
        .map(each -> Service.valueOf(each.label().service()))
        .filter(each -> each != Service.HOME_SERVICES)
        .findFirst()
        .orElseGet(
            () -> {
              var unit = Objects.requireNonNull(item.place()).unitId();
              var form = units.findById(unit).orElseThrow().facts().careForm();
              return Service.valueOf(form.name());
            });
  }

  private @Nullable ComplaintSubject ofCase(UUID id, Intake.Filed filed, List<Fault> faults) {
    var file = cases.findById(id);
    if (file.isEmpty()) {
      faults.add(new Fault("caseId", "the id of a case"));
      return null;
    }
    var step = decided(id);
    if (step.isEmpty()) {
      faults.add(new Fault("caseId", "a case that was put on the waitlist or refused"));
      return null;
    }
    var forms = file.get().facts().careForms();
    if (filed.service() == null && forms.isEmpty()) {
      faults.add(new Fault("service", "what was applied for: no form of place is granted"));
      return null;
    }
    var service =
        filed.service() == null ? Service.valueOf(forms.getFirst().name()) : filed.service();
    return new ComplaintSubject(
        null,
        null,
        step.get().id(),
        id,
        file.get().personId(),
        service.name(),
        step.get().happenedOn());
  }

  /** The step by which the case was put where it stands, or last stood so. */
  private Optional<CaseStep> decided(UUID file) {
    return LegalSteps.of(steps.findByCaseIdOrderById(file)).stream()
        .filter(each -> each.status() == CaseStatus.WAITLIST || each.status() == CaseStatus.REFUSED)
        .reduce((earlier, later) -> later);
  }
}
