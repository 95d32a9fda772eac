package no.romslig.solver.audit.rule;

import no.romslig.solver.audit.book.Place;
import no.romslig.solver.snapshot.CareForm;

/** What counts as care housing. */
final class Housing {

  private Housing() {}

  static boolean isHousing(Place place) {
    return place.unit().careForm() == CareForm.HDO
        || place.unit().careForm() == CareForm.CARE_HOUSING;
  }
}
