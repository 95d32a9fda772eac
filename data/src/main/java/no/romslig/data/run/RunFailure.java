package no.romslig.data.run;

/** Why a run has no proposal. Codes only: the reason as text lies in the log, by the run's id. */
public enum RunFailure {
  /** The solver gave up on it. */
  SOLVER_ERROR,
  /** The independent audit found something in what the solver made. */
  AUDIT_REJECTED,
  /** The program died under it again and again. */
  DIED_TOO_OFTEN,
  /** The memory of the machine does not suffice. */
  OUT_OF_MEMORY
}
