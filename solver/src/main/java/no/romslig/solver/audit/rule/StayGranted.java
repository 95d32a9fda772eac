package no.romslig.solver.audit.rule;

import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;

/**
 * {@code NOT-GRANTED}: the unit serves a granted form, by itself or lent (then LT-15 judges), for
 * as many nights as a short stay asks for.
 */
final class StayGranted implements StayRule {

  @Override
  public List<Fault> faults(Stay stay, Book book) {
    if (stay instanceof Stay.ShortTerm brief
        && brief.period().nights() != brief.request().nights()) {
      return Fault.of(
          "NOT-GRANTED", "nights", brief.period().nights(), "asked", brief.request().nights());
    }
    var unit = stay.place().unit();
    boolean serves = stay.forms().stream().anyMatch(unit::serves);
    return serves || Lending.isInSomeonesAbsence(stay, book)
        ? Fault.NONE
        : Fault.of("NOT-GRANTED", "unitId", unit.id(), "careForm", unit.careForm());
  }
}
