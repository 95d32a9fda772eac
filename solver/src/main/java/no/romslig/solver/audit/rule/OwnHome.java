package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;

/** {@code LT-13}: a resident is never proposed the home itself. */
final class OwnHome implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    return applicant.homes().contains(place.id())
        ? Fault.of("LT-13", "unitId", place.id())
        : Fault.NONE;
  }
}
