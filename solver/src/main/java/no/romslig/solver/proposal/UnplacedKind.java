package no.romslig.solver.proposal;

/** What got nothing, or less than granted. */
public enum UnplacedKind {
  CASE,
  RELOCATION,
  COMPANION,
  SHORT_STAY,
  RESPITE_CYCLE
}
