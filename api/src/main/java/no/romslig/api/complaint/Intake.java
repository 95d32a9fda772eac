package no.romslig.api.complaint;

import java.time.LocalDate;
import java.util.UUID;
import no.romslig.api.letter.Service;
import no.romslig.api.request.Once;
import no.romslig.api.request.RequestKey;
import no.romslig.api.request.Today;
import no.romslig.data.complaint.Complainant;
import no.romslig.data.complaint.Complaint;
import no.romslig.data.complaint.ComplaintStep;
import no.romslig.data.complaint.ComplaintStepKind;
import no.romslig.data.complaint.ComplaintSteps;
import no.romslig.data.complaint.Complaints;
import no.romslig.data.complaint.StepDetails;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registers complaints, once for each key. */
@Component
class Intake {

  private final FiledReader reader;
  private final Complaints complaints;
  private final ComplaintSteps steps;
  private final Once once;
  private final RegisterTransactions transactions;
  private final EntryIds ids;
  private final Today today;

  Intake(
      FiledReader reader,
      Complaints complaints,
      ComplaintSteps steps,
      Once once,
      RegisterTransactions transactions,
      EntryIds ids,
      Today today) {
    this.reader = reader;
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
   * @param noticedOn when the complainant got the letter, or knew of the decision before; missing =
   *     as reckoned from the letter's receipt, which makes nobody late
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
    var understood = reader.read(filed);
    var complaint =
        complaints.save(
            new Complaint(
                ids.next(),
                understood.subject(),
                understood.filing(),
                understood.deadline(),
                acting.subject(),
                today.date()));
    steps.save(
        new ComplaintStep(
            ids.next(),
            complaint.id(),
            ComplaintStepKind.RECEIVED,
            understood.filing().receivedOn(),
            StepDetails.NONE,
            acting.subject()));
    return complaint.id();
  }
}
