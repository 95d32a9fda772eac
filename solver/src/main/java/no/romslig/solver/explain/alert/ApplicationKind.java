package no.romslig.solver.explain.alert;

/** What an id names when it may name several kinds of things. */
public enum ApplicationKind {
  CASE,
  RELOCATION,
  COUPLE,
  GRANT,
  SHORT_STAY
}
