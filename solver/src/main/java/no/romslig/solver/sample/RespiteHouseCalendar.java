package no.romslig.solver.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.romslig.solver.snapshot.Closure;

/**
 * When the respite institution of Møre og Romsdal is closed: ISO week 29 and fourteen named days
 * (rules AF-01, AF-02). A closed day closes the night before it and the night after it.
 */
final class RespiteHouseCalendar {

  private static final List<MonthDay> FIXED =
      List.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 17),
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26),
          MonthDay.of(12, 31));

  /** Maundy Thursday to Easter Monday, and Whitsun Eve to Whit Monday. */
  private static final List<Integer> DAYS_FROM_EASTER = List.of(-3, -2, -1, 0, 1, 48, 49, 50);

  private RespiteHouseCalendar() {}

  /** The closures of the nights from {@code first}, before {@code end}, in order. */
  static List<Closure> closures(LocalDate first, LocalDate end) {
    TreeSet<LocalDate> nights = new TreeSet<>();
    IntStream.rangeClosed(first.getYear(), end.getYear())
        .boxed()
        .flatMap(RespiteHouseCalendar::closedDays)
        .forEach(day -> nights.addAll(List.of(day.minusDays(1), day)));
    return Closures.ofNights(nights.subSet(first, end), "stengt");
  }

  private static Stream<LocalDate> closedDays(int year) {
    LocalDate easter = easter(year);
    LocalDate monday =
        LocalDate.of(year, 7, 1).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 29).with(DayOfWeek.MONDAY);
    return Stream.of(
            FIXED.stream().map(day -> day.atYear(year)),
            DAYS_FROM_EASTER.stream().map(easter::plusDays),
            monday.datesUntil(monday.plusDays(7)))
        .flatMap(days -> days);
  }

  /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int century = year / 100;
    int d = (19 * a + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - d - year % 100 % 4) % 7;
    int late = (a + 11 * d + 22 * weekday) / 451;
    int march = d + weekday - 7 * late + 114;
    return LocalDate.of(year, march / 31, march % 31 + 1);
  }
}
