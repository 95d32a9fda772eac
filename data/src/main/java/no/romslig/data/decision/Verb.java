package no.romslig.data.decision;

/** What a person does with an item of a proposal. */
public enum Verb {
  /** As proposed. */
  ACCEPT,
  /** Another unit or other nights, at a price that was shown. */
  CHOOSE,
  /** It stays open. */
  NOT_NOW,
  /** Not this place; the person asks on. */
  REJECT,
  /** Respite stays as proposed, told to the families. */
  PUBLISH;

  /** Whether it departs from the proposal, so that a coded reason and a sentence are demanded. */
  public boolean isDeviation() {
    return switch (this) {
      case ACCEPT, PUBLISH -> false;
      case CHOOSE, NOT_NOW, REJECT -> true;
    };
  }

  /** Whether it gives a place. */
  public boolean isGiving() {
    return switch (this) {
      case ACCEPT, CHOOSE, PUBLISH -> true;
      case NOT_NOW, REJECT -> false;
    };
  }
}
