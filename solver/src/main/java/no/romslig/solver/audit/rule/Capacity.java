package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Presence;
import no.romslig.solver.proposal.Certificate.Violation;

/**
 * {@code CAPACITY}: on no night more people than places, turnover nights counted. What is too full
 * already is no fault, but nobody may be added.
 */
final class Capacity implements HardRuleCheck {

  private static final String RULE = "CAPACITY";

  @Override
  public List<Violation> violations(Book book) {
    var wronged = new Wronged(book);
    var found = new ArrayList<Violation>();
    for (var entry : book.presencesByUnit().entrySet()) {
      if (entry.getValue().size() > 1) {
        var room = new Room(entry.getValue().getFirst().place(), entry.getValue());
        found.addAll(violations(room, book, wronged));
      }
    }
    return found;
  }

  private static List<Violation> violations(Room room, Book book, Wronged wronged) {
    int places = room.place().unit().capacity();
    int turnover = book.register().rules().turnoverNights();
    Set<String> refs = new TreeSet<>();
    LocalDate first = null;
    int persons = 0;
    for (var night : room.arrivals()) {
      for (boolean heldOnly : List.of(true, false)) {
        var there = counted(room.on(night, heldOnly, turnover), room, book, wronged);
        var proposed = there.stream().filter(each -> !each.fixed()).map(Presence::ref).toList();
        if (there.size() > places && !proposed.isEmpty()) {
          refs.addAll(proposed);
          if (first == null) {
            first = night;
            persons = there.size();
          }
        }
      }
    }
    if (first == null) {
      return List.of();
    }
    var ids = new ArrayList<>(refs);
    ids.add(room.place().id().value());
    return List.of(
        new Violation(
            RULE,
            ids,
            Fault.params(
                "night",
                first,
                "persons",
                persons,
                "places",
                places,
                "turnoverNights",
                turnover == 0 ? null : turnover)));
  }

  private static List<Presence> counted(
      Collection<Presence> there, Room room, Book book, Wronged wronged) {
    var ignored = new HashSet<String>();
    for (var each : there) {
      String ref = each.ref();
      if (ref != null) {
        ignored.addAll(wronged.by(room.place().id(), ref));
      }
    }
    return there.stream()
        .filter(each -> !ignored.contains(each.occupant()))
        .filter(each -> !Waived.is(RULE, each, book))
        .toList();
  }
}
