package no.romslig.api.complaint;

import java.util.List;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.complaint.ComplaintStepKind;
import org.springframework.http.HttpStatus;

/** What can keep a complaint from being registered or taken on. No personal data. */
final class ComplaintProblems {

  private ComplaintProblems() {}

  static ApiProblem noSuchComplaint() {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-complaint",
        "There is no such complaint",
        "Nothing of this municipality has this id. They are listed at "
            + ComplaintController.COMPLAINTS
            + ".");
  }

  static ApiProblem noSuchQuestion() {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-question",
        "There is no such question",
        "Nothing was asked under this id. A complaint lists its questions.");
  }

  static ApiProblem unmet(ComplaintStepKind standing, List<UnmetView> unmet) {
    return new ApiProblem(
            HttpStatus.CONFLICT,
            "unmet-conditions",
            "The complaint cannot take this step",
            "Everything that is in the way is listed; do what each says, then send it again.")
        .with("standing", standing)
        .with("unmet", unmet);
  }

  static ApiProblem notFromRun() {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "not-from-run",
        "This was not decided from a run",
        "A step of a case rests on assessments, which the case shows; there is nothing to replay.");
  }

  static ApiProblem noTown() {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "no-town",
        "There is no town to ask in",
        "Such questions are about a case for a lasting place that a run from the registers has"
            + " planned.");
  }

  static ApiProblem questionOpen(String link) {
    return new ApiProblem(
            HttpStatus.CONFLICT,
            "question-open",
            "Another question about this complaint is being worked out",
            "Wait for its answer first.")
        .with("question", link);
  }
}
