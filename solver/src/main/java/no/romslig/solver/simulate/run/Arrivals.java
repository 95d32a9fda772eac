package no.romslig.solver.simulate.run;

import java.time.LocalDate;
import java.util.Arrays;
import no.romslig.solver.simulate.chance.Chance;
import no.romslig.solver.simulate.scenario.Demand;

/**
 * When those come who ask by one demand: a Poisson process whose rate follows growth and months.
 * The n-th comes when as much has been expected as is drawn for the n first, so that with more
 * demand the same people come sooner, and others after them.
 */
final class Arrivals {

  private static final double DAYS_PER_YEAR = 365.25;

  private final double[] expectedBefore;

  private Arrivals(double[] expectedBefore) {
    this.expectedBefore = expectedBefore;
  }

  static Arrivals of(Demand demand, LocalDate start, int days) {
    double[] expected = new double[days + 1];
    double months = demand.months().stream().mapToDouble(Double::doubleValue).sum();
    for (int day = 0; day < days; day++) {
      double growth = StrictMath.pow(1 + demand.growthPerYear(), day / DAYS_PER_YEAR);
      double season =
          demand.months().isEmpty()
              ? 1
              : demand.months().get(start.plusDays(day).getMonthValue() - 1) * 12 / months;
      expected[day + 1] = expected[day] + demand.perYear() / DAYS_PER_YEAR * growth * season;
    }
    return new Arrivals(expected);
  }

  /** The day on which so much has been expected; beyond the last day = never. */
  int day(double expected) {
    int found = Arrays.binarySearch(expectedBefore, expected);
    int at = found >= 0 ? found : -found - 2;
    return at;
  }

  /** What is expected between the one before and the n-th of them. */
  static double step(Chance demand, int number) {
    return demand.of(number).of(0).lifetime();
  }
}
