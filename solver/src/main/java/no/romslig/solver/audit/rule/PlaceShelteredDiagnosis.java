package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.snapshot.CareForm;

/** {@code SK-03}: a sheltered place needs a dementia diagnosis, where demanded. */
final class PlaceShelteredDiagnosis implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    return place.unit().careForm() == CareForm.LONG_TERM_SHELTERED
            && applicant.kind() != Applicant.Kind.COMPANION
            && Sheltered.lacksDiagnosis(applicant.person(), terms.rules())
        ? Fault.of("SK-03", "unitId", place.id())
        : Fault.NONE;
  }
}
