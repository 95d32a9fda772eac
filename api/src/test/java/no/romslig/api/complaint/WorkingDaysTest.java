package no.romslig.api.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, 2026-11-30, a Monday",
    "2026-12-05, 2026-12-07, a Saturday",
    "2026-12-24, 2026-12-24, Christmas Eve is a working day",
    "2026-12-25, 2026-12-28, Christmas before a weekend",
    "2027-01-01, 2027-01-04, New Year's Day",
    "2027-03-25, 2027-03-30, from Maundy Thursday to the Tuesday after Easter",
    "2027-05-06, 2027-05-07, Ascension",
    "2027-05-15, 2027-05-18, Whitsun and the Constitution Day",
    "2028-05-01, 2028-05-02, the first of May"
  })
  void endDeadlines(LocalDate day, LocalDate working, String why) {
    assertThat(WorkingDays.onOrAfter(day)).as(why).isEqualTo(working);
  }
}
