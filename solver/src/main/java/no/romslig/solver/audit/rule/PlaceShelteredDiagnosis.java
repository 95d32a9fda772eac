package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;

/** {@code SK-03}: a sheltered place needs a dementia diagnosis, where demanded. */
final class PlaceShelteredDiagnosis implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    return Sheltered.asksOf(applicant, place)
            && Sheltered.lacksDiagnosis(applicant.person(), terms.rules())
        ? Fault.of("SK-03", "unitId", place.id())
        : Fault.NONE;
  }
}
