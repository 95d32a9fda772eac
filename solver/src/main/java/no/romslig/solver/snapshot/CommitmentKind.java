package no.romslig.solver.snapshot;

/**
 * What has been decided: the kind of thing that a commitment's {@code refId} names (case, person,
 * grant or short stay).
 */
public enum CommitmentKind {
  PLACEMENT,
  RELOCATION,
  RESPITE,
  SHORT_STAY
}
