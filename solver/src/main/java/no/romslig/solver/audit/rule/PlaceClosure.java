package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.snapshot.Period;

/** {@code CLOSURE}: no closed night from the first day to the end of the horizon. */
final class PlaceClosure implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    if (place.unit().closures().isEmpty() || !from.isBefore(terms.horizonEnd())) {
      return Fault.NONE;
    }
    var nights = new Period(from, terms.horizonEnd());
    for (var closure : place.unit().closures()) {
      if (closure.period().overlaps(nights)) {
        return Fault.of(
            "CLOSURE",
            "unitId",
            place.id(),
            "from",
            from,
            "closedFrom",
            closure.from(),
            "closedTo",
            closure.to());
      }
    }
    return Fault.NONE;
  }
}
