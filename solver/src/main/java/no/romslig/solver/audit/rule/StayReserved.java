package no.romslig.solver.audit.rule;

import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;

/** {@code RESERVED}: a reserved unit goes only to those who require what it is reserved for. */
final class StayReserved implements StayRule {

  @Override
  public List<Fault> faults(Stay stay, Book book) {
    return Features.reserved(stay.requiredFeatures(), stay.place());
  }
}
