package no.romslig.solver.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespiteHouseCalendarTest {

  @ParameterizedTest
  @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2285-03-22"})
  void easterIsWhenTheChurchCelebratesIt(LocalDate sunday) {
    assertThat(RespiteHouseCalendar.easter(sunday.getYear())).isEqualTo(sunday);
  }

  @Test
  void closesTheNightsAroundTheFourteenNamedDaysAndWeek29() {
    List<Closure> closures =
        RespiteHouseCalendar.closures(LocalDate.of(2026, 11, 23), LocalDate.of(2027, 11, 23));

    assertThat(closures)
        .extracting(Closure::period)
        .containsExactly(
            period("2026-12-23", "2026-12-27"),
            period("2026-12-30", "2027-01-02"),
            period("2027-03-24", "2027-03-30"),
            period("2027-05-14", "2027-05-18"),
            period("2027-07-18", "2027-07-26"));
  }

  private static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }
}
