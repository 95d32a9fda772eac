package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;

/** {@code HDO-07}: care housing only at the applicant's own wish, where demanded. */
final class HousingOwnWish implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    return Housing.isHousing(place)
            && applicant.kind() != Applicant.Kind.COMPANION
            && terms.rules().hdo().requiresOwnWish()
            && !applicant.ownWish()
        ? Fault.of("HDO-07", "unitId", place.id())
        : Fault.NONE;
  }
}
