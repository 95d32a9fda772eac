package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Presence;
import no.romslig.solver.proposal.Certificate.Violation;
import org.jspecify.annotations.Nullable;

/**
 * {@code SHARED-ROOM}: two who are not a couple share only where both accept it and have the same
 * sex; a couple shares a couple unit always, another unit where both accept it.
 */
final class SharedRoom implements HardRuleCheck {

  private static final String RULE = "SHARED-ROOM";

  @Override
  public List<Violation> violations(Book book) {
    var wronged = new Wronged(book);
    var found = new ArrayList<Violation>();
    for (var presences : book.presencesByUnit().values()) {
      var place = presences.getFirst().place();
      if (place.unit().capacity() > 1 && presences.size() > 1) {
        found.addAll(violations(new Room(place, presences), book, wronged));
      }
    }
    return found;
  }

  private static List<Violation> violations(Room room, Book book, Wronged wronged) {
    var refs = new TreeSet<String>();
    LocalDate first = null;
    for (int i = 0; i < room.presences().size(); i++) {
      for (int j = i + 1; j < room.presences().size(); j++) {
        var one = room.presences().get(i);
        var other = room.presences().get(j);
        LocalDate night = clash(one, other, room, book, wronged);
        if (night != null) {
          first = first == null || night.isBefore(first) ? night : first;
          Stream.of(one, other)
              .filter(each -> !each.fixed())
              .map(Presence::ref)
              .filter(Objects::nonNull)
              .forEach(refs::add);
        }
      }
    }
    if (first == null) {
      return List.of();
    }
    var ids = new ArrayList<String>(refs);
    ids.add(room.place().id().value());
    return List.of(new Violation(RULE, ids, Fault.params("night", first)));
  }

  private static @Nullable LocalDate clash(
      Presence one, Presence other, Room room, Book book, Wronged wronged) {
    if ((one.fixed() && other.fixed())
        || one.occupant().equals(other.occupant())
        || Sharing.mayShare(room.place().unit(), one, other, book.register())
        || Waived.is(RULE, one, book)
        || Waived.is(RULE, other, book)
        || isWronged(one, other, room, wronged)
        || isWronged(other, one, room, wronged)) {
      return null;
    }
    // A night on which the unit is too full as well is a matter of CAPACITY alone.
    return Room.meetings(one, other).stream()
        .filter(night -> persons(room, night, book) <= room.place().unit().capacity())
        .findFirst()
        .orElse(null);
  }

  private static long persons(Room room, LocalDate night, Book book) {
    return room.on(night, false, 0).stream()
        .filter(each -> !Waived.is("CAPACITY", each, book))
        .count();
  }

  private static boolean isWronged(Presence guest, Presence host, Room room, Wronged wronged) {
    return guest.ref() != null
        && wronged.by(room.place().id(), guest.ref()).contains(host.occupant());
  }
}
