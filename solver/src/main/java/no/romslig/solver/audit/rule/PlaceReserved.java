package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;

/** {@code RESERVED}: a reserved unit goes only to those who require what it is reserved for. */
final class PlaceReserved implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    return Features.reserved(applicant.person().requiredFeatures(), place);
  }
}
