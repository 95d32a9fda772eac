package no.romslig.api.decision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.problem.Fault;
import no.romslig.api.problem.Faults;
import org.springframework.http.HttpStatus;

/** What is told where something cannot be decided. No personal data: ids and codes only. */
final class Refusals {

  private Refusals() {}

  static ApiProblem noSuchRun() {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-run",
        "There is no such run",
        "No run from the registers has this id. They are listed at /api/v1/register-runs.");
  }

  static ApiProblem noSuch(String what) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-" + what,
        "There is no such " + what,
        "Nothing of this municipality has this id.");
  }

  static ApiProblem notDecidable() {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "not-decidable",
        "Nobody decides from what was imagined",
        "This run is a what-if or a price. Order a run from the registers and decide from that.");
  }

  static ApiProblem dayAhead() {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "day-ahead",
        "The day of this run has not come",
        "Decide from today's proposal; this one tells what is to be expected.");
  }

  static ApiProblem superseded(UUID newer) {
    return new ApiProblem(
            HttpStatus.CONFLICT,
            "superseded",
            "There is a newer proposal",
            "Decide from the newest proposal; it knows what has been decided and registered since.")
        .with("newest", "/api/v1/register-runs/" + newer);
  }

  static ApiProblem notOpen(String state) {
    return new ApiProblem(
            HttpStatus.CONFLICT,
            "not-open",
            "This is not open any more",
            "Look at the item again: its state and valid commands have changed.")
        .with("state", state);
  }

  static ApiProblem told() {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "decision-told",
        "Someone was told of the decision, or has accepted the place",
        "It is not simply taken back. Where forvaltningsloven § 35 allows it, an approver repeals"
            + " it: POST repeal with ground and reason; a letter of the repeal is written and sent"
            + " then. Who does not want the place after all withdraws, and the case is ended.");
  }

  static ApiProblem notTold() {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "decision-not-told",
        "Nobody was told of the decision yet",
        "A caseworker takes it back: POST take-back.");
  }

  static ApiProblem noGround() {
    return Faults.problem(
        List.of(
            new Fault(
                "ground",
                "by forvaltningsloven § 35: NOT_TO_HARM, NOT_REACHED, INVALID or OTHER_LAW")));
  }

  static ApiProblem notExecutable(Collection<String> missing) {
    return new ApiProblem(
            HttpStatus.CONFLICT,
            "not-executable",
            "A move in this may not be carried out yet",
            "Register the hearing (FL-02), or the new decision where the resident disagrees"
                + " (FL-04).")
        .with("issues", missing);
  }

  static ApiProblem worldMoved(List<Facts.Moved> moved) {
    return new ApiProblem(
            HttpStatus.CONFLICT,
            "world-moved",
            "What this rests on has changed since",
            "Order a new run from the registers and decide from that.")
        .with("issues", moved);
  }

  static ApiProblem priceRefused(String code, String title, String detail) {
    return new ApiProblem(HttpStatus.CONFLICT, code, title, detail);
  }

  static ApiProblem badReason(String detail) {
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "reason-demanded",
        "A coded reason and a sentence are demanded",
        detail);
  }
}
