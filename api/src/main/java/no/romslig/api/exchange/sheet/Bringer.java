package no.romslig.api.exchange.sheet;

/** Who brings rows: what is decided by a person comes in with a person only (GEN-12). */
public enum Bringer {
  /** Someone who may decide and has signed in. */
  PERSON,
  /** A journal, by the interface or by a watched folder. */
  SYSTEM
}
