package no.romslig.solver.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** Explains the exit codes in the help. */
final class ExitCodeText {

  private ExitCodeText() {}

  static Map<String, String> lines() {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put(key(ExitCode.DONE), "done");
    lines.put(key(ExitCode.OTHER), "something else went wrong");
    lines.put(key(ExitCode.BAD_INPUT), "the input or the arguments cannot be used");
    lines.put(key(ExitCode.AUDIT_FOUND_SOMETHING), "the audit found something");
    lines.put(
        key(ExitCode.INTERRUPTED),
        "ended by Ctrl-C before there was anything to give ("
            + ExitCode.TERMINATED
            + ": by a polite termination)");
    return lines;
  }

  private static String key(int code) {
    return "%4d".formatted(code);
  }
}
