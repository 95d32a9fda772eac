package no.romslig.data.institution;

import java.time.LocalDate;

/** Easter of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
public final class Easter {

  private Easter() {}

  public static LocalDate sunday(int year) {
    int a = year % 19;
    int century = year / 100;
    int d = (19 * a + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - d - year % 100 % 4) % 7;
    int late = (a + 11 * d + 22 * weekday) / 451;
    int march = d + weekday - 7 * late + 114;
    return LocalDate.of(year, march / 31, march % 31 + 1);
  }
}
