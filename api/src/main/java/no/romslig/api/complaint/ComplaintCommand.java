package no.romslig.api.complaint;

import no.romslig.data.complaint.ComplaintStepKind;

/** What can be done with a complaint. */
enum ComplaintCommand {
  ASK_TO_MEND(ComplaintStepKind.MENDING_ASKED),
  MEND(ComplaintStepKind.MENDED),
  SHOW_RIGHT(ComplaintStepKind.RIGHT_SHOWN),
  ADMIT_LATE(ComplaintStepKind.ADMITTED_LATE),
  UPHOLD(ComplaintStepKind.UPHELD),
  UPHOLD_PARTLY(ComplaintStepKind.PARTLY_UPHELD),
  NOT_UPHOLD(ComplaintStepKind.NOT_UPHELD),
  REJECT(ComplaintStepKind.REJECTED),
  FORWARD(ComplaintStepKind.FORWARDED),
  ANSWER(ComplaintStepKind.ANSWERED),
  WITHDRAW(ComplaintStepKind.WITHDRAWN);

  private final ComplaintStepKind step;

  ComplaintCommand(ComplaintStepKind step) {
    this.step = step;
  }

  /** The step that it adds. */
  ComplaintStepKind step() {
    return step;
  }

  /** Whether the step may follow where the complaint stands. */
  boolean fits(ComplaintStepKind standing) {
    return switch (this) {
      case ASK_TO_MEND, MEND, SHOW_RIGHT, ADMIT_LATE, UPHOLD, UPHOLD_PARTLY, NOT_UPHOLD, REJECT ->
          standing == ComplaintStepKind.RECEIVED;
      // What is not upheld in full, or not considered, goes on by itself (KA-01, KA-06).
      case FORWARD -> standing.isOutcome() && standing != ComplaintStepKind.UPHELD;
      case ANSWER -> standing == ComplaintStepKind.FORWARDED;
      case WITHDRAW ->
          switch (standing) {
            case RECEIVED, PARTLY_UPHELD, NOT_UPHELD, REJECTED, FORWARDED -> true;
            case MENDING_ASKED, MENDED, RIGHT_SHOWN, ADMITTED_LATE, UPHELD, ANSWERED, WITHDRAWN ->
                false;
          };
    };
  }

  /** Whether it says what the municipality makes of the substance. */
  boolean isOnTheSubstance() {
    return this == UPHOLD || this == UPHOLD_PARTLY || this == NOT_UPHOLD;
  }

  /** Whether a sentence that says why is demanded. */
  boolean needsReason() {
    return switch (this) {
      case ASK_TO_MEND, SHOW_RIGHT, ADMIT_LATE, UPHOLD, UPHOLD_PARTLY, NOT_UPHOLD, REJECT -> true;
      case MEND, FORWARD, ANSWER, WITHDRAW -> false;
    };
  }
}
