package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;

/** {@code SK-02}: a sheltered place needs at least one sheltering behaviour, where demanded. */
final class PlaceShelteredBehaviour implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    return Sheltered.asksOf(applicant, place)
            && Sheltered.lacksBehaviour(applicant.person(), terms.rules())
        ? Fault.of("SK-02", "unitId", place.id())
        : Fault.NONE;
  }
}
