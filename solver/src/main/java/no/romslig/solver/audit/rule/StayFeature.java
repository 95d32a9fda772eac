package no.romslig.solver.audit.rule;

import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;

/** {@code FEATURE}: the unit has what the stay and the person require. */
final class StayFeature implements StayRule {

  @Override
  public List<Fault> faults(Stay stay, Book book) {
    return Features.missing(stay.requiredFeatures(), stay.place());
  }
}
