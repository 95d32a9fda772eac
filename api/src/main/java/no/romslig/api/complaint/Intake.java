package no.romslig.api.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.correspondence.LetterRulesOf;
import no.romslig.api.letter.Service;
import no.romslig.api.letter.catalogue.ComplaintRoute;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.problem.Fault;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.Once;
import no.romslig.api.request.RequestKey;
import no.romslig.api.request.Today;
import no.romslig.data.complaint.Complainant;
import no.romslig.data.complaint.Complaint;
import no.romslig.data.complaint.ComplaintBody;
import no.romslig.data.complaint.ComplaintDeadline;
import no.romslig.data.complaint.ComplaintFiling;
import no.romslig.data.complaint.ComplaintStep;
import no.romslig.data.complaint.ComplaintStepKind;
import no.romslig.data.complaint.ComplaintSteps;
import no.romslig.data.complaint.ComplaintSubject;
import no.romslig.data.complaint.Complaints;
import no.romslig.data.complaint.StepDetails;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.decision.Decisions;
import no.romslig.data.institution.Units;
import no.romslig.data.letter.LetterFile;
import no.romslig.data.letter.LetterFiles;
import no.romslig.data.letter.LetterReceipt;
import no.romslig.data.letter.LetterReceipts;
import no.romslig.data.letter.LetterRecipient;
import no.romslig.data.person.Contacts;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registers complaints: what they are on, by whom, and until when they had to come. */
@Component
class Intake {

  private final Decisions decisions;
  private final DecisionItems items;
  private final CaseFiles cases;
  private final CaseSteps caseSteps;
  private final Units units;
  private final Contacts contacts;
  private final LetterFiles letters;
  private final LetterReceipts receipts;
  private final LetterRulesOf rules;
  private final Complaints complaints;
  private final ComplaintSteps steps;
  private final Once once;
  private final RegisterTransactions transactions;
  private final EntryIds ids;
  private final Today today;

  Intake(
      Decisions decisions,
      DecisionItems items,
      CaseFiles cases,
      CaseSteps caseSteps,
      Units units,
      Contacts contacts,
      LetterFiles letters,
      LetterReceipts receipts,
      LetterRulesOf rules,
      Complaints complaints,
      ComplaintSteps steps,
      Once once,
      RegisterTransactions transactions,
      EntryIds ids,
      Today today) {
    this.decisions = decisions;
    this.items = items;
    this.cases = cases;
    this.caseSteps = caseSteps;
    this.units = units;
    this.contacts = contacts;
    this.letters = letters;
    this.receipts = receipts;
    this.rules = rules;
    this.complaints = complaints;
    this.steps = steps;
    this.once = once;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
  }

  /**
   * A complaint as it comes.
   *
   * @param decision on what, or {@code caseId}
   * @param item of the decision, where it has several
   * @param caseId for its place on the waitlist, or its refusal
   * @param service what was decided on; missing = what the place, or the case, is of
   * @param contact who complains, where the registers know
   * @param postedOn when it was posted, which is in time if that was
   * @param noticedOn when the complainant learned of the decision; missing = when the letter was
   *     sent
   * @param says what is complained of
   */
  record Filed(
      @Nullable UUID decision,
      @Nullable String item,
      @Nullable UUID caseId,
      @Nullable Service service,
      @Nullable Complainant complainant,
      @Nullable UUID contact,
      @Nullable LocalDate receivedOn,
      @Nullable LocalDate postedOn,
      @Nullable LocalDate noticedOn,
      @Nullable String says) {}

  /** The complaint; the one from before where the same request comes again. */
  UUID register(Acting acting, Filed filed, RequestKey key) {
    return transactions.call(acting, () -> once.make(key, () -> make(acting, filed)));
  }

  private UUID make(Acting acting, Filed filed) {
    var faults = new ArrayList<Fault>();
    var subject = subject(filed, faults);
    check(filed, subject, faults);
    if (!faults.isEmpty() || subject == null) {
      throw Faults.problem(faults);
    }
    var filing =
        new ComplaintFiling(
            Objects.requireNonNull(filed.complainant()),
            filed.contact(),
            filed.says(),
            Objects.requireNonNull(filed.receivedOn()),
            filed.postedOn(),
            filed.noticedOn() == null ? told(filed, subject) : filed.noticedOn());
    var complaint =
        complaints.save(
            new Complaint(
                ids.next(),
                subject,
                filing,
                deadline(subject, filing),
                acting.subject(),
                today.date()));
    steps.save(
        new ComplaintStep(
            ids.next(),
            complaint.id(),
            ComplaintStepKind.RECEIVED,
            filing.receivedOn(),
            StepDetails.NONE,
            acting.subject()));
    return complaint.id();
  }

  private @Nullable ComplaintSubject subject(Filed filed, List<Fault> faults) {
    if ((filed.decision() == null) == (filed.caseId() == null)) {
      faults.add(new Fault("decision, caseId", "one of them: what is complained of"));
      return null;
    }
    return filed.decision() != null
        ? ofDecision(filed.decision(), filed, faults)
        : ofCase(Objects.requireNonNull(filed.caseId()), filed, faults);
  }

  private @Nullable ComplaintSubject ofDecision(UUID id, Filed filed, List<Fault> faults) {
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
        decision.get().decidedOn());
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

  private @Nullable ComplaintSubject ofCase(UUID id, Filed filed, List<Fault> faults) {
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

  private Optional<CaseStep> decided(UUID file) {
    return caseSteps.findByCaseIdOrderById(file).stream()
        .filter(each -> each.status() == CaseStatus.WAITLIST || each.status() == CaseStatus.REFUSED)
        .reduce((earlier, later) -> later);
  }

  private void check(Filed filed, @Nullable ComplaintSubject subject, List<Fault> faults) {
    if (filed.complainant() == null) {
      faults.add(new Fault("complainant", "who complains: " + List.of(Complainant.values())));
    }
    var received = filed.receivedOn();
    if (received == null || received.isAfter(today.date())) {
      faults.add(new Fault("receivedOn", "a day that is not in the future"));
    } else {
      if (subject != null && received.isBefore(subject.decidedOn())) {
        faults.add(new Fault("receivedOn", "no day before the decision"));
      }
      if (filed.postedOn() != null && filed.postedOn().isAfter(received)) {
        faults.add(new Fault("postedOn", "no day after it was received"));
      }
      if (filed.noticedOn() != null && filed.noticedOn().isAfter(received)) {
        faults.add(new Fault("noticedOn", "no day after it was received"));
      }
    }
    if (filed.contact() != null
        && (subject == null
            || contacts.findByPersonIdOrderById(subject.personId()).stream()
                .noneMatch(each -> each.id().equals(filed.contact())))) {
      faults.add(new Fault("contact", "a contact of the person"));
    }
  }

  /** When the letter went out: to who complains, or else to the person. */
  private @Nullable LocalDate told(Filed filed, ComplaintSubject subject) {
    var about =
        letters(subject).stream()
            .filter(each -> each.label().service().equals(subject.service()))
            .toList();
    var sent = receipts.findByLetterIdIn(about.stream().map(LetterFile::id).toList());
    var own =
        about.stream().filter(each -> isTo(each, filed.contact())).map(LetterFile::id).toList();
    return sent.stream()
        .filter(each -> own.isEmpty() || own.contains(each.letterId()))
        .map(LetterReceipt::deliveredOn)
        .filter(each -> !each.isAfter(Objects.requireNonNull(filed.receivedOn())))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean isTo(LetterFile letter, @Nullable UUID contact) {
    return contact == null
        ? letter.label().recipient() == LetterRecipient.CONCERNED
        : contact.equals(letter.label().contactId());
  }

  private List<LetterFile> letters(ComplaintSubject subject) {
    return subject.decisionId() != null
        ? letters.findByBasisDecisionIdOrderById(subject.decisionId()).stream()
            .filter(
                each ->
                    Objects.equals(each.basis().decisionItemId(), subject.decisionItemId())
                        || each.label().personId().equals(subject.personId()))
            .toList()
        : letters.findByBasisCaseStepIdOrderById(Objects.requireNonNull(subject.caseStepId()));
  }

  /** Weeks from the notice; a day that is no working day gives way to the next. */
  private ComplaintDeadline deadline(ComplaintSubject subject, ComplaintFiling filing) {
    var by = rules.ofDecision(subject.decisionId()).orElseThrow(Intake::noCatalogue);
    ComplaintRoute route = by.complaint(Service.valueOf(subject.service()));
    var noticed = filing.noticedOn();
    return new ComplaintDeadline(
        ComplaintBody.valueOf(route.track().name()),
        route.deadlineWeeks(),
        noticed == null ? null : WorkingDays.onOrAfter(noticed.plusWeeks(route.deadlineWeeks())),
        by.ruleSet().id() + " " + by.ruleSet().version());
  }

  private static ApiProblem noCatalogue() {
    return Faults.problem(
        List.of(new Fault("decision", "one by a rule set that has a letter catalogue")));
  }
}
