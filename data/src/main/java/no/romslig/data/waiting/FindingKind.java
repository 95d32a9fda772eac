package no.romslig.data.waiting;

/** What a professional finds and a step of a case rests on. */
public enum FindingKind {
  /** A lasting place is the only offer that is safe: found to hold, or not to (LT-01). */
  ONLY_SAFE_OFFER("LT-01"),
  /** The resident who is to move has been heard, and the relatives (FL-02). */
  HEARD("FL-02"),
  AGREES_TO_MOVE("FL-04"),
  /** Made after the resident disagreed (FL-04). */
  NEW_DECISION("FL-04"),
  /** The resident, or a relative, has signed that moving out is their own choice (LT-14). */
  CHOSE_TO_MOVE_OUT("LT-14");

  private final String rule;

  FindingKind(String rule) {
    this.rule = rule;
  }

  /** The rule of the catalogue that asks for it. */
  public String rule() {
    return rule;
  }
}
