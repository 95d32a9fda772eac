package no.romslig.solver.cli;

/** What a process ends with. */
final class ExitCode {

  static final int DONE = 0;
  static final int OTHER = 1;
  static final int BAD_INPUT = 2;
  static final int AUDIT_FOUND_SOMETHING = 3;

  /** What the system itself makes of Ctrl-C, and of a polite termination. */
  static final int INTERRUPTED = 130;

  static final int TERMINATED = 143;

  private ExitCode() {}
}
