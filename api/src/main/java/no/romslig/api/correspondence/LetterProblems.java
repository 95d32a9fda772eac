package no.romslig.api.correspondence;

import java.util.List;
import java.util.UUID;
import no.romslig.api.correspondence.Gaps.Gap;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.problem.Fault;
import no.romslig.api.problem.Faults;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;

/** What can keep a letter from being written, approved or sent. No personal data. */
final class LetterProblems {

  private LetterProblems() {}

  static ApiProblem noSuchLetter() {
    return noSuch("letter", LetterController.LETTERS);
  }

  static ApiProblem noSuchDecision() {
    return noSuch("decision", "/api/v1/decisions");
  }

  static ApiProblem noSuchCase() {
    return noSuch("case", "/api/v1/cases");
  }

  static ApiProblem noSuchComplaint() {
    return noSuch("complaint", "/api/v1/complaints");
  }

  private static ApiProblem noSuch(String what, String list) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-" + what,
        "There is no such " + what,
        "Nothing of this municipality has this id. They are listed at " + list + ".");
  }

  static ApiProblem missing(List<Gap> gaps) {
    return new ApiProblem(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "facts-missing",
            "Facts are missing without which the letters cannot be written",
            "Everything that is missing is listed; do what each says, then send it again. Nothing"
                + " was stored.")
        .with("missing", gaps);
  }

  static ApiProblem nothingToTell(String detail) {
    return new ApiProblem(
        HttpStatus.CONFLICT, "nothing-to-tell", "There is nothing to write a letter of", detail);
  }

  static ApiProblem written(List<UUID> letters) {
    return new ApiProblem(
            HttpStatus.CONFLICT,
            "letters-written",
            "Everyone has a letter of this already",
            "Go on with these letters, or discard those that are wrong first.")
        .with("letters", letters);
  }

  static ApiProblem invalid(String path, String expected) {
    return Faults.problem(List.of(new Fault(path, expected)));
  }

  static ApiProblem wrongState(LetterState state) {
    return new ApiProblem(
            HttpStatus.CONFLICT,
            switch (state) {
              case DRAFT -> "not-approved";
              case APPROVED -> "frozen";
              case SENT -> "sent";
              case DISCARDED -> "discarded";
              case VOID -> "not-in-force";
            },
            "The letter does not stand where this can be done",
            switch (state) {
              case DRAFT -> "It is a draft: have it approved first.";
              case APPROVED -> "It is approved, and never changes. Discard it and write another.";
              case SENT -> "It has been sent. What is wrong in it takes a new decision.";
              case DISCARDED -> "It is not to be used. Write another.";
              case VOID -> "What it tells of was taken back, sent back or declined.";
            })
        .with("state", state);
  }

  static ApiProblem notInForce() {
    return wrongState(LetterState.VOID);
  }

  /** Holds a letter and its decision by the work, or tells that it is not in force any more. */
  static void held(Runnable hold) {
    try {
      hold.run();
    } catch (DataIntegrityViolationException fallen) {
      throw notInForce();
    }
  }

  static ApiProblem awaitsApproval() {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "decision-awaits-approval",
        "The decision is not in force yet",
        "Have a second person approve the decision first.");
  }

  static ApiProblem protectedSince() {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "address-protected",
        "The address has become protected since the letter was approved",
        "The letter shows it, and must not go out. Discard it and write another, which will not.");
  }

  static ApiProblem hiddenAddress(String letter) {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "address-protected",
        "The document shows an address that is protected now",
        "Say why it is needed: POST %s/pdf with a reason.".formatted(letter));
  }

  static ApiProblem samePerson() {
    return new ApiProblem(
        HttpStatus.FORBIDDEN,
        "same-person",
        "A second person must approve",
        "The rule set asks for another person than the writer, who may approve.");
  }

  static ApiProblem unprintable(String what) {
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "unprintable",
        "The letter cannot be printed",
        what + ". Register what it comes from in characters that can be printed.");
  }
}
