package no.romslig.data.inbox;

/** What a message does. */
public enum MessageKind {
  /** Tells how something is from now on. */
  TELL,
  /** Tells what another message should have told. */
  CORRECT,
  /** Takes back what another message told by mistake. */
  ANNUL
}
