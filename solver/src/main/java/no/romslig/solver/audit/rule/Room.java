package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.book.Presence;
import no.romslig.solver.snapshot.Period;

/** Who is in one unit on which nights. */
record Room(Place place, List<Presence> presences) {

  /**
   * Everyone, once each, who keeps a place in the unit on a night.
   *
   * @param heldOnly only places that are someone's own, also while that person is away
   * @param turnover nights for which a place stays taken after someone leaves
   */
  Collection<Presence> on(LocalDate night, boolean heldOnly, int turnover) {
    Map<String, Presence> found = new LinkedHashMap<>();
    for (var presence : presences) {
      if (heldOnly && !presence.isHeld()) {
        continue;
      }
      for (var part : nights(presence, heldOnly)) {
        if (longer(part, turnover).contains(night)) {
          found.merge(presence.occupant(), presence, Room::theProposed);
        }
      }
    }
    return found.values();
  }

  private static Presence theProposed(Presence one, Presence other) {
    return one.fixed() ? other : one;
  }

  /** The nights on which the number of people can grow. */
  SortedSet<LocalDate> arrivals() {
    var dates = new TreeSet<LocalDate>();
    for (var presence : presences) {
      dates.add(presence.period().from());
      presence.nightsInUse().forEach(part -> dates.add(part.from()));
    }
    return dates;
  }

  static List<Period> nights(Presence presence, boolean held) {
    return held ? List.of(presence.period()) : presence.nightsInUse();
  }

  private static Period longer(Period period, int nights) {
    LocalDate to = period.to();
    return to == null ? period : new Period(period.from(), to.plusDays(nights));
  }

  /** Nights that both are there, as the first of each run of nights. */
  static List<LocalDate> meetings(Presence one, Presence other) {
    boolean held = one.isHeld() && other.isHeld();
    var found = new ArrayList<LocalDate>();
    for (var a : nights(one, held)) {
      for (var b : nights(other, held)) {
        if (a.overlaps(b)) {
          found.add(a.from().isAfter(b.from()) ? a.from() : b.from());
        }
      }
    }
    return found;
  }
}
