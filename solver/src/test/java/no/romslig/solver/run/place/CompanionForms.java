package no.romslig.solver.run.place;

import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CompanionStay;

/** Which care forms serve which companion (section 5). */
final class CompanionForms {

  private CompanionForms() {}

  static List<CareForm> of(CompanionStay stay) {
    return switch (stay) {
      case SHORT_TERM -> List.of(CareForm.SHORT_TERM);
      case LONG_TERM -> List.of(CareForm.LONG_TERM_SOMATIC);
      case TENANT -> List.of(CareForm.HDO, CareForm.CARE_HOUSING);
    };
  }
}
