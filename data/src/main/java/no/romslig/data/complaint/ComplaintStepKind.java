package no.romslig.data.complaint;

/** A step in the course of a complaint. */
public enum ComplaintStepKind {
  RECEIVED,
  /** The complainant is asked to mend a fault within a short time (KA-05). */
  MENDING_ASKED,
  MENDED,
  /** A power of attorney, or the presumed authority, is shown (KA-08). */
  RIGHT_SHOWN,
  /** Considered although it came late, for a reason. */
  ADMITTED_LATE,
  UPHELD,
  PARTLY_UPHELD,
  NOT_UPHELD,
  /** <i>Avvist</i>: not considered, which is a decision of its own (KA-09). */
  REJECTED,
  /** Sent on to the body that decides (KA-01, KA-06). */
  FORWARDED,
  /** The body has decided. */
  ANSWERED,
  WITHDRAWN;

  /** Whether it settles where the complaint stands; the others are only noted. */
  public boolean isStanding() {
    return switch (this) {
      case MENDING_ASKED, MENDED, RIGHT_SHOWN, ADMITTED_LATE -> false;
      case RECEIVED, UPHELD, PARTLY_UPHELD, NOT_UPHELD, REJECTED, FORWARDED, ANSWERED, WITHDRAWN ->
          true;
    };
  }

  /** Whether it is what the municipality makes of the complaint. */
  public boolean isOutcome() {
    return switch (this) {
      case UPHELD, PARTLY_UPHELD, NOT_UPHELD, REJECTED -> true;
      case RECEIVED,
          MENDING_ASKED,
          MENDED,
          RIGHT_SHOWN,
          ADMITTED_LATE,
          FORWARDED,
          ANSWERED,
          WITHDRAWN ->
          false;
    };
  }
}
