package no.romslig.solver.audit.rule;

import java.util.List;
import java.util.Map;
import no.romslig.solver.snapshot.Assessment;

/** Assessed facts that are recorded as not met. */
final class Assessments {

  private Assessments() {}

  static List<Fault> unmet(List<Assessment> assessments) {
    if (assessments.isEmpty()) {
      return Fault.NONE;
    }
    return assessments.stream()
        .filter(each -> !each.met())
        .map(Assessment::rule)
        .distinct()
        .map(rule -> new Fault(rule, Map.of("met", false)))
        .toList();
  }
}
