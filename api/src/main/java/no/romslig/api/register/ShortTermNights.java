package no.romslig.api.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Nights of short-term stay of the calendar year before a day, without respite and KAD (TO-12), as
 * occupancies tell of them.
 */
final class ShortTermNights {

  private final LocalDate day;
  private final Map<Object, Integer> nights = new HashMap<>();

  ShortTermNights(LocalDate day) {
    this.day = day;
  }

  /** What the document's own occupancies tell. */
  static ShortTermNights told(Snapshot snapshot) {
    var told = new ShortTermNights(snapshot.asOf());
    for (var occupancy : snapshot.occupancies()) {
      if (occupancy.careForm() == CareForm.SHORT_TERM) {
        told.add(occupancy.personId(), occupancy.from(), occupancy.to());
      }
    }
    return told;
  }

  /** Counts a stay. */
  void add(Object person, LocalDate from, @Nullable LocalDate to) {
    var first = LocalDate.of(day.getYear(), 1, 1);
    var starts = from.isBefore(first) ? first : from;
    var ends = to == null || to.isAfter(day) ? day : to;
    if (starts.isBefore(ends)) {
      nights.merge(person, (int) ChronoUnit.DAYS.between(starts, ends), Integer::sum);
    }
  }

  void addBalance(Object person, int balance) {
    nights.merge(person, balance, Integer::sum);
  }

  int of(PersonId person) {
    return ofAny(person);
  }

  int ofAny(Object person) {
    return nights.getOrDefault(person, 0);
  }
}
