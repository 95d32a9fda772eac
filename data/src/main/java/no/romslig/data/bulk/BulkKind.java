package no.romslig.data.bulk;

/** What is done with what was sent. */
public enum BulkKind {
  /** It is entered into the registers. */
  FIRST_LOAD,
  /** Everything that a first load does, and nothing is stored. */
  TRIAL,
  /** It is held against the registers, and nothing is stored. */
  RECONCILIATION
}
