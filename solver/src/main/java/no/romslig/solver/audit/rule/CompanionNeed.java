package no.romslig.solver.audit.rule;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.proposal.Certificate.Violation;

/** {@code SB-04}: no companion's bed without a need for care, where the rule set demands one. */
final class CompanionNeed implements HardRuleCheck {

  @Override
  public List<Violation> violations(Book book) {
    var found = new ArrayList<Violation>();
    for (var move : book.moves()) {
      var couple = book.register().invokedCoupleOf(move.personId());
      if (move.isCompanion() && couple != null && Companions.lacksNeed(couple, book.register())) {
        found.add(
            new Violation("SB-04", List.of(move.ref()), Fault.params("coupleId", couple.id())));
      }
    }
    return found;
  }
}
