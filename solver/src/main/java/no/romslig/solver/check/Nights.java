package no.romslig.solver.check;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.snapshot.Period;
import org.jspecify.annotations.Nullable;

/** Counts on nights. */
final class Nights {

  private Nights() {}

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Whether the period has a night on or after the day. */
  static boolean isFrom(LocalDate day, Period period) {
    LocalDate to = period.to();
    return to == null || to.isAfter(day);
  }

  /** The nights of both from a day on; missing where there are none. */
  static @Nullable Period shared(Period one, Period other, LocalDate day) {
    LocalDate from = later(later(one.from(), other.from()), day);
    LocalDate end = one.to();
    LocalDate otherEnd = other.to();
    LocalDate to = end == null || (otherEnd != null && otherEnd.isBefore(end)) ? otherEnd : end;
    return to == null || from.isBefore(to) ? new Period(from, to) : null;
  }

  /** Whether every night of the period lies in one of the others, given in their order. */
  static boolean covered(Period period, List<Period> others) {
    LocalDate next = period.from();
    for (Period other : others) {
      LocalDate to = other.to();
      if (other.contains(next)) {
        if (to == null) {
          return true;
        }
        next = to;
      }
    }
    LocalDate end = period.to();
    return end != null && !next.isBefore(end);
  }
}
