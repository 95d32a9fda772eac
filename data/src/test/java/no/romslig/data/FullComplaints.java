package no.romslig.data;

import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.complaint.Complainant;
import no.romslig.data.complaint.Complaint;
import no.romslig.data.complaint.ComplaintAnswer;
import no.romslig.data.complaint.ComplaintAnswers;
import no.romslig.data.complaint.ComplaintBody;
import no.romslig.data.complaint.ComplaintDeadline;
import no.romslig.data.complaint.ComplaintFiling;
import no.romslig.data.complaint.ComplaintQuestion;
import no.romslig.data.complaint.ComplaintQuestions;
import no.romslig.data.complaint.ComplaintStep;
import no.romslig.data.complaint.ComplaintStepKind;
import no.romslig.data.complaint.ComplaintSteps;
import no.romslig.data.complaint.ComplaintSubject;
import no.romslig.data.complaint.Complaints;
import no.romslig.data.complaint.QuestionKind;
import no.romslig.data.complaint.StepDetails;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.decision.RegisterRuns;

/** A complaint on a town's decision, with a question that is answered. */
public final class FullComplaints {

  private static final LocalDate DECIDED = LocalDate.of(2026, 11, 1);
  private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 9);

  private final Town town;

  public FullComplaints(Town town) {
    this.town = town;
  }

  /** Inside of a transaction of the town's. */
  void fill(UUID person, UUID file) {
    var item = town.of(DecisionItems.class).findAllByOrderById().getFirst();
    var complaint =
        town.of(Complaints.class)
            .save(
                new Complaint(
                    next(),
                    new ComplaintSubject(
                        item.decisionId(),
                        item.id(),
                        null,
                        file,
                        person,
                        "LONG_TERM_SOMATIC",
                        DECIDED),
                    new ComplaintFiling(
                        Complainant.PARTY, null, "Vil bu nær familien.", RECEIVED, null, DECIDED),
                    new ComplaintDeadline(
                        ComplaintBody.STATE_ADMINISTRATOR, 4, DECIDED.plusWeeks(4), "kinn 1.0.0"),
                    "caseworker",
                    RECEIVED));
    town.of(ComplaintSteps.class)
        .save(
            new ComplaintStep(
                next(),
                complaint.id(),
                ComplaintStepKind.RECEIVED,
                RECEIVED,
                StepDetails.NONE,
                "caseworker"));
    var run = town.of(RegisterRuns.class).findAllByOrderById().getFirst();
    var question =
        town.of(ComplaintQuestions.class)
            .save(
                new ComplaintQuestion(
                    next(),
                    complaint.id(),
                    QuestionKind.SMALLEST_CHANGE,
                    run.id(),
                    "C1",
                    "[]",
                    "caseworker"));
    town.of(ComplaintAnswers.class)
        .save(new ComplaintAnswer(next(), question.id(), "{}", "0".repeat(64)));
  }

  private UUID next() {
    return town.ids().next();
  }
}
