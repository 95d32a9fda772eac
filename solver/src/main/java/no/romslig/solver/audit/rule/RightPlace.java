package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.snapshot.CareForm;

/** {@code LT-01}: the right is met only in a nursing home or what is equivalent to one. */
final class RightPlace implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    var unit = place.unit();
    boolean meets =
        !applicant.right()
            || unit.careForm().isNursingHome()
            || unit.careForm() == CareForm.CHILD_HOME
            || (unit.careForm() == CareForm.HDO && unit.nursingHomeEquivalent());
    return meets
        ? Fault.NONE
        : Fault.of("LT-01", "unitId", place.id(), "careForm", unit.careForm());
  }
}
