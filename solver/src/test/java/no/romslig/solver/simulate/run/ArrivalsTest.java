package no.romslig.solver.simulate.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.romslig.solver.simulate.chance.Chance;
import no.romslig.solver.simulate.scenario.Demand;
import no.romslig.solver.snapshot.CareForm;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 1);
  private static final int DAYS = 10 * 365;

  @Test
  void asManyComeAsAreExpected() {
    assertThat(days(demand(100, 0, List.of()))).hasSizeBetween(900, 1_100);
  }

  @Test
  void moreComeEachYearWhereTheyGrow() {
    List<Integer> days = days(demand(100, 0.1, List.of()));

    long first = days.stream().filter(day -> day < 365).count();
    long last = days.stream().filter(day -> day >= DAYS - 365).count();

    assertThat((double) last / first).isBetween(1.7, 3.2);
  }

  @Test
  void nobodyComesInAMonthWithoutWeightAndTheOthersMakeUpForIt() {
    List<Double> months = new ArrayList<>(Collections.nCopies(12, 1.0));
    months.set(6, 0.0);

    List<Integer> days = days(demand(100, 0, months));

    assertThat(days).noneMatch(day -> START.plusDays(day).getMonthValue() == 7);
    assertThat(days).hasSizeBetween(900, 1_100);
  }

  @Test
  void withMoreDemandTheSamePeopleComeSooner() {
    List<Integer> few = days(demand(100, 0, List.of()));
    List<Integer> more = days(demand(120, 0, List.of()));

    assertThat(more).hasSizeGreaterThan(few.size());
    for (int k = 0; k < few.size(); k++) {
      assertThat(more.get(k)).isLessThanOrEqualTo(few.get(k));
    }
  }

  private static Demand demand(double perYear, double growth, List<Double> months) {
    return new Demand(
        "all",
        List.of(CareForm.HDO),
        perYear,
        growth,
        months,
        List.of(),
        null,
        "made up for a test");
  }

  private static List<Integer> days(Demand demand) {
    Arrivals arrivals = Arrivals.of(demand, START, DAYS);
    List<Integer> days = new ArrayList<>();
    double expected = 0;
    for (int number = 0; ; number++) {
      expected += Arrivals.step(new Chance(5), number);
      int day = arrivals.day(expected);
      if (day >= DAYS) {
        return days;
      }
      days.add(day);
    }
  }
}
