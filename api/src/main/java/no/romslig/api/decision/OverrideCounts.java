package no.romslig.api.decision;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Counts for other reports how often people depart from proposals. */
@Component
public class OverrideCounts {

  private final OverrideReporter reporter;

  OverrideCounts(OverrideReporter reporter) {
    this.reporter = reporter;
  }

  /**
   * By the rule that the reason rests on, in several months together: the sum of what the months'
   * own reports tell, and nothing where one of them leaves something out. A sum of its own would
   * give away, less the others, what was left out. Inside of the caller's transaction.
   */
  public Map<String, Optional<Integer>> byRule(YearMonth first, int months) {
    Map<String, Optional<Integer>> sums = new TreeMap<>();
    for (int i = 0; i < months; i++) {
      for (var cell : reporter.report(first.plusMonths(i)).cells()) {
        sums.merge(
            cell.rule(),
            Optional.ofNullable(cell.count()),
            (sum, more) -> sum.flatMap(it -> more.map(other -> it + other)));
      }
    }
    return sums;
  }
}
