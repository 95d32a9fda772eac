package no.romslig.solver.audit.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.snapshot.UnitId;

/**
 * Residents whose lent place is taken against LT-15. That is one fault, so they are not counted as
 * one person too many as well.
 */
final class Wronged {

  private final Map<UnitId, Map<String, Set<String>>> residentsByGuest = new HashMap<>();

  Wronged(Book book) {
    for (var stay : book.stays()) {
      var host = Lending.wrongedBy(stay, book);
      if (host != null) {
        note(stay.place().id(), stay.ref(), host.resident().occupant());
      }
    }
    for (var move : book.moves()) {
      var resident = LentForGood.wrongedBy(move, book);
      if (resident != null) {
        note(move.place().id(), move.ref(), resident.occupant());
      }
    }
  }

  private void note(UnitId unit, String guest, String resident) {
    residentsByGuest
        .computeIfAbsent(unit, key -> new HashMap<>())
        .computeIfAbsent(guest, key -> new HashSet<>())
        .add(resident);
  }

  /** The residents of the unit whom this item wrongs. */
  Set<String> by(UnitId unit, String guest) {
    return residentsByGuest.getOrDefault(unit, Map.of()).getOrDefault(guest, Set.of());
  }
}
