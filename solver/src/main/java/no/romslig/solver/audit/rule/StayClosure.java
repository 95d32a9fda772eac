package no.romslig.solver.audit.rule;

import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;

/** {@code CLOSURE}: no night lies in a closure. */
final class StayClosure implements StayRule {

  @Override
  public List<Fault> faults(Stay stay, Book book) {
    for (var closure : stay.place().unit().closures()) {
      if (closure.period().overlaps(stay.period())) {
        return Fault.of(
            "CLOSURE",
            "unitId",
            stay.place().id(),
            "from",
            stay.period().from(),
            "to",
            stay.period().to(),
            "closedFrom",
            closure.from(),
            "closedTo",
            closure.to());
      }
    }
    return Fault.NONE;
  }
}
