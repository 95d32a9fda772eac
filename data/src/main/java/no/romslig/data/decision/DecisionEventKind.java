package no.romslig.data.decision;

/** What became of a decision. */
public enum DecisionEventKind {
  /** By a second person. */
  APPROVED,
  /** By a second person: it is not in force any more. */
  SENT_BACK,
  /** The place was offered and declined. */
  DECLINED,
  /** By the office itself, before it was carried out. */
  TAKEN_BACK,
  /** It has been carried out. */
  MOVED_IN;

  /** Whether the decision no longer holds its places. */
  public boolean isUndoing() {
    return switch (this) {
      case SENT_BACK, DECLINED, TAKEN_BACK -> true;
      case APPROVED, MOVED_IN -> false;
    };
  }
}
