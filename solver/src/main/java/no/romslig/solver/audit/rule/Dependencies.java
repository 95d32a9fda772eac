package no.romslig.solver.audit.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Move;
import no.romslig.solver.audit.book.Presence;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;

/** Whose moves free the places that other moves take. */
final class Dependencies {

  private final Book book;

  Dependencies(Book book) {
    this.book = book;
  }

  /**
   * Everyone who leaves the unit by this proposal and would otherwise still be there. What a person
   * has decided already is a fact and no dependency.
   */
  Set<PersonId> leavers(Move move) {
    int turnover = book.register().rules().turnoverNights();
    var found = new LinkedHashSet<PersonId>();
    for (var occupancy : book.register().occupanciesIn(move.place().id())) {
      var departure = book.departureOf(occupancy.personId());
      var leaving = book.moveOf(occupancy.personId());
      if (departure != null
          && (leaving == null || !leaving.committed())
          && !occupancy.personId().equals(move.personId())
          && (occupancy.to() == null || occupancy.to().isAfter(departure))) {
        var to = occupancy.to();
        var uncut = new Period(occupancy.from(), to == null ? null : to.plusDays(turnover));
        if (uncut.overlaps(move.period())) {
          found.add(occupancy.personId());
        }
      }
    }
    return found;
  }

  /**
   * How many of the leavers have to be gone for the move to find a free place. Of two who come, the
   * one who waits for a leaver is not in the other's way.
   */
  int needed(Move move, Set<PersonId> leavers) {
    var others = new LinkedHashSet<String>();
    for (var presence : book.presencesIn(move.place().id())) {
      boolean counts =
          presence.source() != Presence.Source.STAY
              && presence.period().overlaps(move.period())
              && !move.personId().equals(presence.person())
              && (presence.person() == null
                  || !(leavers.contains(presence.person())
                      || waitsFor(leavers, presence.person(), move)));
      if (counts) {
        others.add(presence.occupant());
      }
    }
    int capacity = move.place().unit().capacity();
    return Math.clamp((long) others.size() + leavers.size() + 1 - capacity, 0, leavers.size());
  }

  private boolean waitsFor(Set<PersonId> leavers, PersonId other, Move move) {
    var arrival = book.moveOf(other);
    return arrival != null
        && arrival.place().id().equals(move.place().id())
        && (arrival.isRelocation() || arrival.dependsOn().stream().anyMatch(leavers::contains));
  }

  /** The leavers, and all who must leave before them in turn. */
  Set<PersonId> closure(Set<PersonId> direct, boolean onlyNeeded) {
    var found = new LinkedHashSet<PersonId>();
    for (var person : direct) {
      follow(person, onlyNeeded, found);
    }
    return found;
  }

  private void follow(PersonId person, boolean onlyNeeded, Set<PersonId> found) {
    if (!found.add(person)) {
      return;
    }
    var move = book.moveOf(person);
    if (move == null) {
      return;
    }
    var leavers = leavers(move);
    if (!onlyNeeded || needed(move, leavers) == leavers.size()) {
      leavers.forEach(each -> follow(each, onlyNeeded, found));
    }
  }
}
