package no.romslig.solver.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** Explains the exit codes in the help. */
final class ExitCodeText {

  private ExitCodeText() {}

  static Map<String, String> lines() {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put(" " + ExitCode.DONE, "done");
    lines.put(" " + ExitCode.OTHER, "something else went wrong");
    lines.put(" " + ExitCode.BAD_INPUT, "the input or the arguments cannot be used");
    lines.put(" " + ExitCode.AUDIT_FOUND_SOMETHING, "the audit found something");
    return lines;
  }
}
