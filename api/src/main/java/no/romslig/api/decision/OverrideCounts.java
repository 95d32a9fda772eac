package no.romslig.api.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import no.romslig.data.decision.Decisions;
import org.springframework.stereotype.Component;

/** Counts for other reports how often people depart from proposals. */
@Component
public class OverrideCounts {

  private final Decisions decisions;

  OverrideCounts(Decisions decisions) {
    this.decisions = decisions;
  }

  /**
   * By the rule that the reason rests on, inside of the caller's transaction; {@code to} excluded.
   */
  public Map<String, Integer> byRule(LocalDate from, LocalDate to) {
    Map<String, Integer> counts = new TreeMap<>();
    for (var each : decisions.findByDecidedOnGreaterThanEqualAndDecidedOnLessThan(from, to)) {
      var code = each.reasonCode();
      if (code != null) {
        var rule = ReasonCodes.find(code).map(ReasonCodes.ReasonCode::rule).orElse(code);
        counts.merge(rule, 1, Integer::sum);
      }
    }
    return counts;
  }
}
