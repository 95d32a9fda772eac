package no.romslig.solver.audit.rule;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Move;
import no.romslig.solver.audit.book.Presence;
import no.romslig.solver.proposal.Certificate.Violation;
import org.jspecify.annotations.Nullable;

/** {@code LT-15}: being away never makes a lasting vacancy. */
final class LentForGood implements HardRuleCheck {

  private static final String RULE = "LT-15";

  @Override
  public List<Violation> violations(Book book) {
    var found = new ArrayList<Violation>();
    for (var move : book.moves()) {
      Presence resident = wrongedBy(move, book);
      if (resident != null) {
        found.add(
            new Violation(
                RULE,
                List.of(move.ref()),
                Fault.params("unitId", move.place().id(), "from", move.from(), "lasting", true)));
      }
    }
    return found;
  }

  /** The resident who is only away from the place that the move takes, if there is one. */
  static @Nullable Presence wrongedBy(Move move, Book book) {
    var presences = book.presencesIn(move.place().id());
    var held = new Room(move.place(), presences).on(move.from(), true, 0);
    if (move.committed() || held.size() <= move.place().unit().capacity()) {
      return null;
    }
    return presences.stream()
        .filter(each -> each.period().contains(move.from()))
        .filter(each -> !move.personId().equals(each.person()))
        .filter(
            each ->
                each.absences().stream()
                    .anyMatch(absence -> absence.period().contains(move.from())))
        .findFirst()
        .orElse(null);
  }
}
