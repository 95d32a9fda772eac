package no.romslig.solver.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.romslig.solver.snapshot.Closure;

/** Makes closures of closed nights. */
final class Closures {

  private Closures() {}

  /** One closure for each run of nights that follow one another. */
  static List<Closure> ofNights(SortedSet<LocalDate> nights, String reason) {
    List<Closure> closures = new ArrayList<>();
    LocalDate start = null;
    LocalDate end = null;
    for (LocalDate night : nights) {
      if (start != null && end != null && !night.equals(end)) {
        closures.add(new Closure(start, end, reason));
        start = null;
      }
      start = start == null ? night : start;
      end = night.plusDays(1);
    }
    if (start != null) {
      closures.add(new Closure(start, end, reason));
    }
    return closures;
  }

  /**
   * Closes all nights of the horizon but those of every so-manieth weekend (Friday to Sunday), as a
   * house for weekends does.
   */
  static List<Closure> openOnWeekends(int everySoMany, int firstOpen) {
    TreeSet<LocalDate> closed = new TreeSet<>();
    Draft.AS_OF
        .datesUntil(Draft.day(Draft.HORIZON_DAYS))
        .filter(night -> !isOpenWeekend(night, everySoMany, firstOpen))
        .forEach(closed::add);
    return ofNights(closed, "åpent i helger");
  }

  private static boolean isOpenWeekend(LocalDate night, int everySoMany, int firstOpen) {
    long week = ChronoUnit.WEEKS.between(Draft.AS_OF, night);
    return (night.getDayOfWeek() == DayOfWeek.FRIDAY || night.getDayOfWeek() == DayOfWeek.SATURDAY)
        && week % everySoMany == firstOpen;
  }
}
