package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;

/** {@code HDO-01}: care housing only after the rule set's months in the municipality. */
final class HousingResidency implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    int months = terms.rules().hdo().minResidencyMonths();
    LocalDate since = applicant.person().residentSince();
    if (!Housing.isHousing(place)
        || applicant.kind() == Applicant.Kind.COMPANION
        || months <= 0
        || (since != null && !since.plusMonths(months).isAfter(from))) {
      return Fault.NONE;
    }
    return Fault.of(
        "HDO-01", "unitId", place.id(), "residentSince", since, "months", months, "from", from);
  }
}
