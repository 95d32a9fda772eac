package no.romslig.solver.explain.alert;

/** What a move waits for before anyone may carry it out (rules FL-02 and FL-04). */
public enum MoveGate {
  /** The resident and the relatives have not been heard. */
  HEARING,
  /** The resident disagrees, and no new decision has been made. */
  NEW_DECISION
}
