package no.romslig.solver.check;

/** Whether an issue stops a document from being used. */
public enum Severity {
  /** The document says something impossible or unreadable: nothing is solved. */
  ERROR,
  /** A rule is broken by what already is: the run goes on and shows it as a standing breach. */
  WARNING
}
