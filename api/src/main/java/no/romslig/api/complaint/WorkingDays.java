package no.romslig.api.complaint;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;
import no.romslig.data.institution.Easter;

/**
 * Days on which a deadline can end: one that would end on another day ends on the next of them
 * (forvaltningsloven § 30, domstolloven § 149).
 */
final class WorkingDays {

  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(Month.JANUARY, 1),
          MonthDay.of(Month.MAY, 1),
          MonthDay.of(Month.MAY, 17),
          MonthDay.of(Month.DECEMBER, 25),
          MonthDay.of(Month.DECEMBER, 26));

  /** Maundy Thursday, Good Friday, Easter, Ascension and Whitsun, counted from Easter Sunday. */
  private static final Set<Integer> FROM_EASTER = Set.of(-3, -2, 0, 1, 39, 49, 50);

  private WorkingDays() {}

  static LocalDate onOrAfter(LocalDate day) {
    var working = day;
    while (!isWorking(working)) {
      working = working.plusDays(1);
    }
    return working;
  }

  private static boolean isWorking(LocalDate day) {
    var easter = Easter.sunday(day.getYear());
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !FIXED.contains(MonthDay.from(day))
        && FROM_EASTER.stream().noneMatch(days -> easter.plusDays(days).equals(day));
  }
}
