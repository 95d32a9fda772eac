package no.romslig.solver.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Move;
import no.romslig.solver.proposal.Certificate.Violation;
import org.jspecify.annotations.Nullable;

/** {@code LT-13}: a resident moves only by an own case, or by a relocation from the own home. */
final class ResidentStays implements HardRuleCheck {

  private static final String RULE = "LT-13";

  @Override
  public List<Violation> violations(Book book) {
    var found = new ArrayList<Violation>();
    for (var move : book.moves()) {
      var why = move.committed() ? null : fault(move, book);
      if (why != null) {
        found.add(new Violation(RULE, List.of(move.ref()), why));
      }
    }
    return found;
  }

  private static @Nullable Map<String, Object> fault(Move move, Book book) {
    var register = book.register();
    var person = move.personId();
    return switch (move.applicant().kind()) {
      case CASE -> null;
      case COMPANION ->
          register.isResident(person) ? Fault.params("unitId", move.place().id()) : null;
      case RELOCATION -> {
        if (register.relocationOf(person) == null) {
          yield Fault.params("unitId", move.place().id(), "relocation", false);
        }
        if (register.caseOf(person) != null) {
          yield Fault.params("unitId", move.place().id(), "hasCase", true);
        }
        boolean fromHome = move.applicant().homes().contains(move.leaves());
        yield fromHome
            ? null
            : Fault.params(
                "fromUnitId", move.leaves(), "home", List.copyOf(move.applicant().homes()));
      }
    };
  }
}
