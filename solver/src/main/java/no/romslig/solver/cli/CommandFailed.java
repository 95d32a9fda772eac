package no.romslig.solver.cli;

import java.util.List;

/** A command cannot go on, and the user is told why. Carries no personal data. */
final class CommandFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final transient List<String> lines;

  private CommandFailed(int exitCode, List<String> lines) {
    super(String.join(System.lineSeparator(), lines));
    this.exitCode = exitCode;
    this.lines = List.copyOf(lines);
  }

  /** What the user gave cannot be used. */
  static CommandFailed badInput(String... lines) {
    return new CommandFailed(ExitCode.BAD_INPUT, List.of(lines));
  }

  static CommandFailed badInput(List<String> lines) {
    return new CommandFailed(ExitCode.BAD_INPUT, lines);
  }

  /** The solver's own audit found something, so that there is no proposal. */
  static CommandFailed rejected(List<String> lines) {
    return new CommandFailed(ExitCode.AUDIT_FOUND_SOMETHING, lines);
  }

  /** Something outside the program's and the document's reach went wrong. */
  static CommandFailed other(String... lines) {
    return new CommandFailed(ExitCode.OTHER, List.of(lines));
  }

  int exitCode() {
    return exitCode;
  }

  List<String> lines() {
    return lines;
  }
}
