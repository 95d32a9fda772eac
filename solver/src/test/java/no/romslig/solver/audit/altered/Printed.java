package no.romslig.solver.audit.altered;

import java.util.List;
import java.util.regex.Pattern;

/** What the command line prints of a certificate. */
final class Printed {

  /** A rule and the ids that it names, as they are printed, before the values. */
  private static final Pattern VIOLATION = Pattern.compile("^  (\\S+) +([^(]*)(?:\\(.*\\))?$");

  private Printed() {}

  /** Each as its rule and the ids that it names. */
  static List<String> violations(String out) {
    return out.lines()
        .dropWhile(line -> !line.equals("Violations"))
        .skip(1)
        .takeWhile(line -> !line.isEmpty())
        .map(Printed::violation)
        .toList();
  }

  private static String violation(String line) {
    var found = VIOLATION.matcher(line);
    if (!found.matches()) {
      throw new AssertionError("No violation: " + line);
    }
    return (found.group(1) + " " + found.group(2).replace(",", "")).strip();
  }
}
