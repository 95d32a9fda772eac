package no.romslig.api.decision;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.romslig.api.decision.OverrideReport.Cell;
import no.romslig.api.sums.SmallCells;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.Decisions;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.springframework.stereotype.Service;

/** Counts where people overrule the software, by rule and reason. */
@Service
class OverrideReporter {

  private final Decisions decisions;
  private final RegisterTransactions transactions;

  OverrideReporter(Decisions decisions, RegisterTransactions transactions) {
    this.decisions = decisions;
    this.transactions = transactions;
  }

  OverrideReport report(Acting acting, YearMonth month) {
    return transactions.call(acting, () -> report(month));
  }

  /** Inside of the caller's transaction. */
  OverrideReport report(YearMonth month) {
    return report(
        month,
        decisions.findByDecidedOnGreaterThanEqualAndDecidedOnLessThan(
            month.atDay(1), month.plusMonths(1).atDay(1)));
  }

  private record Key(String rule, String code, String verb) {}

  static OverrideReport report(YearMonth month, List<Decision> decided) {
    Map<Key, Integer> counts =
        new TreeMap<>(
            Comparator.comparing(Key::rule).thenComparing(Key::code).thenComparing(Key::verb));
    int asProposed = 0;
    for (var each : decided) {
      var code = each.reasonCode();
      if (code == null) {
        asProposed++;
      } else {
        var rule = ReasonCodes.find(code).map(ReasonCodes.ReasonCode::rule).orElse(code);
        counts.merge(new Key(rule, code, each.verb().name()), 1, Integer::sum);
      }
    }
    int overruled = counts.values().stream().mapToInt(Integer::intValue).sum();
    var hidden = SmallCells.hidden(counts);
    return new OverrideReport(
        month,
        SmallCells.SMALLEST,
        SmallCells.told(asProposed),
        SmallCells.told(overruled),
        counts.entrySet().stream()
            .map(it -> cell(it.getKey(), it.getValue(), hidden.contains(it.getKey())))
            .toList());
  }

  private static Cell cell(Key key, int count, boolean isHidden) {
    return new Cell(key.rule(), key.code(), key.verb(), isHidden ? null : count, isHidden);
  }
}
