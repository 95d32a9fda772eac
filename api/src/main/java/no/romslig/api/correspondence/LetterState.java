package no.romslig.api.correspondence;

/** Where a letter stands. */
public enum LetterState {
  DRAFT,
  /** Frozen, and not handed over yet. */
  APPROVED,
  SENT,
  /** Not to be used. */
  DISCARDED,
  /** Never sent, since what it tells of is not in force any more. */
  VOID
}
