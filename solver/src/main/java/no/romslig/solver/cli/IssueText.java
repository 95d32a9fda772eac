package no.romslig.solver.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.check.Issue;
import no.romslig.solver.check.Severity;
import no.romslig.solver.text.Language;

/** Says what is wrong with a document: every fault, where it stands, and what to do about it. */
final class IssueText {

  private IssueText() {}

  static List<String> lines(Path document, List<Issue> issues) {
    long faults = issues.stream().filter(issue -> issue.severity() == Severity.ERROR).count();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s has %s and cannot be used."
            .formatted(
                Input.isStandard(document) ? "Standard input" : document,
                faults == 1 ? "1 fault" : faults + " faults"));
    for (Issue issue : issues) {
      lines.add("");
      lines.add(issue.path());
      lines.add("  %-9s %s".formatted(kind(issue), issue.code().what(Language.EN)));
      lines.add("  found     " + issue.found());
      lines.add("  expected  " + issue.expected());
      lines.add("  advice    " + issue.advice());
    }
    return lines;
  }

  private static String kind(Issue issue) {
    return switch (issue.severity()) {
      case ERROR -> "fault";
      case WARNING -> "warning";
    };
  }
}
