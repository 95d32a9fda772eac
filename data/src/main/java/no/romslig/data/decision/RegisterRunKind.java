package no.romslig.data.decision;

/** Why a run was started from the registers. */
public enum RegisterRunKind {
  /** By the clock. */
  DAILY,
  /** By a person. */
  BY_HAND,
  /** With something imagined: nobody decides from it. */
  WHAT_IF,
  /** To work out a price: nobody decides from it. */
  PRICE;

  /** Whether people may decide from its proposal. */
  public boolean isDecidable() {
    return switch (this) {
      case DAILY, BY_HAND -> true;
      case WHAT_IF, PRICE -> false;
    };
  }
}
