package no.romslig.api.letter.catalogue;

/** Under which heading something is told. */
public enum NoteSection {
  /** What exactly is decided, where it is more than one thing. */
  DECISION,
  /** How the waitlist works. */
  WAITLIST,
  /** What goes with the service. */
  TERMS,
  PAYMENT,
  COMPLAINT,
  /** Access to the file, and who helps. */
  HELP
}
