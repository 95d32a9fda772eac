package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;

/** {@code DECLINED}: a unit that the applicant has declined is not proposed again. */
final class Declined implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    return applicant.declined().contains(place.id())
        ? Fault.of("DECLINED", "unitId", place.id())
        : Fault.NONE;
  }
}
