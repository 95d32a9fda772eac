package no.romslig.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.romslig.benchmarks.instance.Family;
import no.romslig.benchmarks.instance.Instance;
import no.romslig.benchmarks.report.Table;
import org.junit.jupiter.api.Test;

/** Short runs of the comparisons that docs/performance.md tells of. */
class ComparisonTest {

  private static final Duration LIMIT = Duration.ofSeconds(2);

  private final Instance instance = Family.named("fjordvik-1");

  @Test
  void nobodyPlacesBetterThanRomsligOrAgainstTheRules() {
    PlaceComparison comparison = PlaceComparison.of(instance, LIMIT);

    assertThat(comparison.rows())
        .extracting(PlaceComparison.Row::contender)
        .containsExactly("Romslig", "SCIP", "CP-SAT", "Timefold, plain", "today's practice");
    assertThat(comparison.rows())
        .allSatisfy(row -> assertThat(row.audit().violations()).isEmpty())
        .noneMatch(PlaceComparison.Row::better);
    Table table = PlaceComparison.table();
    comparison.addTo(table);
    assertThat(table.rows()).hasSize(5);
    assertThat(table.rows().getLast()).contains("today's practice", "never");
  }

  @Test
  void everyoneIsMeasuredByPlansThatKeepTheRules() {
    StayComparison comparison = StayComparison.of(instance, LIMIT);

    assertThat(comparison.rows()).hasSize(5);
    assertThat(comparison.rows()).allSatisfy(row -> assertThat(row.violations()).isEmpty());
    assertThat(comparison.rows().getFirst().result().missing())
        .isLessThan(comparison.rows().getLast().result().missing());
    Table table = StayComparison.table();
    comparison.addTo(table);
    assertThat(table.rows().getFirst()).contains("Romslig", "1.00 ×");
  }
}
