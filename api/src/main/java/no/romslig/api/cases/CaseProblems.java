package no.romslig.api.cases;

import java.util.List;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.waiting.CaseStatus;
import org.springframework.http.HttpStatus;

/** What can keep an order on a case from being carried out. */
final class CaseProblems {

  private CaseProblems() {}

  static ApiProblem noSuchCase() {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-case",
        "There is no such case",
        "The municipality has no case of that id. List them at " + CaseController.CASES + ".");
  }

  static ApiProblem noSuchPerson() {
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "no-such-person",
        "There is no such person",
        "Register the person first, and send the id that the register gave.");
  }

  static ApiProblem unmet(CaseStatus now, List<UnmetView> unmet) {
    return new ApiProblem(
            HttpStatus.CONFLICT,
            "unmet-conditions",
            "The case cannot take this step",
            "Everything that is in the way is listed; do what each says, then send it again.")
        .with("caseStatus", now)
        .with("unmet", unmet);
  }

  static ApiProblem hasOpenCase() {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "has-open-case",
        "The person has an open case already",
        "Go on with the open case, or end it first.");
  }
}
