package no.romslig.api.letter.send;

import no.romslig.api.letter.LetterId;

/** Why a letter could not be handed over. Names no person and no address. */
public final class NotDeliveredException extends Exception {

  private static final long serialVersionUID = 1;

  /** What stood in the way. */
  public enum Why {
    /** The recipient's address is protected, so the letter must not go by ordinary post. */
    NO_ADDRESS,
    /** Another document was handed over under the same id. */
    OTHER_DOCUMENT,
    /** The other side could not be reached, or had no room. */
    UNAVAILABLE
  }

  private final Why why;

  NotDeliveredException(LetterId letter, Why why) {
    super("Letter " + letter + " was not delivered: " + why);
    this.why = why;
  }

  NotDeliveredException(LetterId letter, Why why, Throwable cause) {
    super("Letter " + letter + " was not delivered: " + why, cause);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
