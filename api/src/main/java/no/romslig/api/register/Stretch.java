package no.romslig.api.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.snapshot.Period;
import org.jspecify.annotations.Nullable;

/** Nights with holes in them: periods that do not meet, each with an end. */
record Stretch(List<Period> periods) {

  /** No night [from, to) where {@code to} is not after {@code from}; open where it is missing. */
  static Stretch of(LocalDate from, @Nullable LocalDate to) {
    var end = to == null ? LocalDate.MAX : to;
    return new Stretch(from.isBefore(end) ? List.of(new Period(from, end)) : List.of());
  }

  Stretch without(Period hole) {
    var left = new ArrayList<Period>();
    for (var each : periods) {
      left.addAll(of(each.from(), earlier(end(each), hole.from())).periods());
      left.addAll(of(later(each.from(), end(hole)), end(each)).periods());
    }
    return new Stretch(left);
  }

  boolean meets(Stretch other) {
    return periods.stream().anyMatch(one -> other.periods.stream().anyMatch(one::overlaps));
  }

  private static LocalDate end(Period period) {
    var to = period.to();
    return to == null ? LocalDate.MAX : to;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
