package no.romslig.solver.audit.rule;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Move;
import no.romslig.solver.proposal.Certificate.Violation;

/** Holds each proposed lasting place against every line of suitability. */
final class PlaceSuits implements HardRuleCheck {

  private static final String NOT_GRANTED = "NOT-GRANTED";

  @Override
  public List<Violation> violations(Book book) {
    var suitability = new Suitability(book.register());
    var found = new ArrayList<Violation>();
    for (var move : book.moves()) {
      if (!move.committed()) {
        var faults = suitability.faults(move.applicant(), move.place(), move.from());
        boolean reported = faults.stream().anyMatch(fault -> fault.rule().equals(NOT_GRANTED));
        faults.stream()
            .filter(fault -> !fault.rule().equals(NOT_GRANTED) || !asksForNothing(move, book))
            .forEach(fault -> found.add(fault.by(move.ref())));
        if (!reported
            && isOtherForm(move)
            && !book.register().waived(NOT_GRANTED, move.applicant().waiverRef())) {
          Fault.of(NOT_GRANTED, "unitId", move.place().id(), "careForm", move.careForm())
              .forEach(fault -> found.add(fault.by(move.ref())));
        }
      }
    }
    return found;
  }

  /** Whoever is moved without a relocation is moved against LT-13, to whatever form. */
  private static boolean asksForNothing(Move move, Book book) {
    return move.isRelocation() && book.register().relocationOf(move.personId()) == null;
  }

  /** A unit is used in its own form; a companion's bed also in one that the unit serves. */
  private static boolean isOtherForm(Move move) {
    var form = move.careForm();
    if (form == null || form == move.place().unit().careForm()) {
      return false;
    }
    return !move.isCompanion()
        || !(move.place().unit().serves(form)
            || move.place().id().equals(move.applicant().partnerUnit()));
  }
}
