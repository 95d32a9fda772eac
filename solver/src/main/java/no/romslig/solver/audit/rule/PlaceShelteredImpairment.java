package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;

/** {@code SK-01}: a sheltered place needs recorded cognitive impairment, where demanded. */
final class PlaceShelteredImpairment implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    return Sheltered.asksOf(applicant, place)
            && Sheltered.lacksImpairment(applicant.person(), terms.rules())
        ? Fault.of("SK-01", "unitId", place.id())
        : Fault.NONE;
  }
}
