package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.snapshot.CareForm;

/** {@code NOT-GRANTED}: the unit's own care form is one that the decision grants. */
final class PlaceGranted implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    boolean granted =
        switch (applicant.kind()) {
          case CASE, RELOCATION ->
              place.unit().careForm().isLasting()
                  && applicant.forms().contains(place.unit().careForm());
          case COMPANION -> servesCompanion(applicant, place);
        };
    return granted
        ? Fault.NONE
        : Fault.of("NOT-GRANTED", "unitId", place.id(), "careForm", place.unit().careForm());
  }

  private static boolean servesCompanion(Applicant applicant, Place place) {
    var stay = applicant.stay();
    if (stay == null) {
      return false;
    }
    if (place.id().equals(applicant.partnerUnit())) {
      return true;
    }
    return switch (stay) {
      case SHORT_TERM -> place.unit().serves(CareForm.SHORT_TERM);
      case LONG_TERM -> place.unit().careForm() == CareForm.LONG_TERM_SOMATIC;
      case TENANT ->
          place.unit().careForm() == CareForm.HDO
              || place.unit().careForm() == CareForm.CARE_HOUSING;
    };
  }
}
