package no.romslig.solver.simulate.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import no.romslig.solver.simulate.chance.Chance;
import no.romslig.solver.snapshot.CareForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthOfStayTest {

  private static final Set<CareForm> NURSING_HOME = Set.of(CareForm.LONG_TERM_SOMATIC);

  /** Helsedirektoratet, Analysenotat 02/17: mean 2.0 years, 28 % dead within six months. */
  private static final LengthOfStay PUBLISHED = new LengthOfStay(NURSING_HOME, 0.853, 1.843, "");

  private static final double ROUNDING = 0.005;

  @ParameterizedTest
  @CsvSource({"0.5, 0.72", "1, 0.55", "2, 0.34", "3, 0.22", "5, 0.10"})
  void asManyAreStillThereAsWasPublished(double years, double share) {
    assertThat(years)
        .isBetween(
            PUBLISHED.left(-Math.log(share + ROUNDING), 0),
            PUBLISHED.left(-Math.log(share - ROUNDING), 0));
  }

  @Test
  void itsMeanIsTwoYears() {
    Chance chance = new Chance(7);
    double sum = 0;
    for (int k = 0; k < 40_000; k++) {
      sum += PUBLISHED.left(chance.of(k).lifetime(), 0);
    }

    assertThat(sum / 40_000).isCloseTo(2.0, within(0.03));
  }

  @Test
  void whoHasBeenThereForLongHasMoreLeftWhereTheFirstMonthsTakeMost() {
    assertThat(PUBLISHED.left(0.7, 3)).isGreaterThan(PUBLISHED.left(0.7, 0));
  }

  @Test
  void withShapeOneItDoesNotMatterHowLongSomeoneHasBeenThere() {
    LengthOfStay calm = new LengthOfStay(NURSING_HOME, 1, 2.6, "");

    assertThat(calm.left(0.7, 4)).isCloseTo(calm.left(0.7, 0), within(1e-9));
  }

  @Test
  void whatIsLeftAndWhatHasBeenIsAStayThatLastsLonger() {
    double whole = PUBLISHED.left(1.5, 0);
    double passed = Math.pow(1 / 1.843, 0.853);

    assertThat(1 + PUBLISHED.left(1.5 - passed, 1)).isCloseTo(whole, within(1e-9));
  }
}
