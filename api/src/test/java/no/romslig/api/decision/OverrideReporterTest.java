package no.romslig.api.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.romslig.api.decision.OverrideReport.Cell;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.DecisionBasis;
import no.romslig.data.decision.Deviation;
import no.romslig.data.decision.Verb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sums of overrides that could tell of a person. */
class OverrideReporterTest {

  private static final YearMonth MONTH = YearMonth.of(2026, 10);

  private final List<Decision> decided = new ArrayList<>();

  /** Two that are left out and are two together would each be one. */
  @Test
  void leavesOutTwoSinglesTogetherWithWhatTheTotalWouldTell() {
    decide(1, Verb.NOT_NOW, "ASSESSMENT_AWAITED");
    decide(1, Verb.REJECT, "ASSESSMENT_AWAITED");
    decide(30, Verb.CHOOSE, "NEAR_FAMILY");
    decide(9, Verb.CHOOSE, "ASSESSMENT_AWAITED");

    var report = OverrideReporter.report(MONTH, decided);

    assertThat(report.overruled()).isEqualTo(41);
    assertThat(report.cells())
        .filteredOn(Cell::isSuppressed)
        .extracting(Cell::verb)
        .as("with the next smallest")
        .containsExactlyInAnyOrder("NOT_NOW", "REJECT", "CHOOSE");
    assertThat(report.cells()).extracting(Cell::count).containsOnlyOnce(30).doesNotContain(9);
  }

  @Test
  void tellsNoSmallTotalEitherNorItsParts() {
    decide(7, Verb.CHOOSE, "NEAR_FAMILY");
    decide(9, Verb.ACCEPT, null);

    var report = OverrideReporter.report(MONTH, decided);

    assertThat(report.overruled()).isNull();
    assertThat(report.asProposed()).isNull();
    assertThat(report.cells()).allMatch(Cell::isSuppressed);
  }

  private void decide(int times, Verb verb, @Nullable String code) {
    for (int i = 0; i < times; i++) {
      var id = new UUID(0, decided.size());
      decided.add(
          new Decision(
              id,
              new DecisionBasis(id, "", "", "kinn", "1", 1),
              verb,
              code == null ? null : new Deviation(code, "For a reason."),
              null,
              "caseworker",
              MONTH.atDay(5),
              false));
    }
  }
}
