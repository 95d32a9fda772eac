package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.rules.RuleSet.ExternalUse;

/** {@code GEN-08}: bought places serve the waitlist only where the rule set says so. */
final class ExternalPlace implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    return place.external()
            && applicant.kind() == Applicant.Kind.CASE
            && !applicant.right()
            && terms.rules().external().useFor() != ExternalUse.ALL
        ? Fault.of("GEN-08", "unitId", place.id(), "institutionId", place.institution())
        : Fault.NONE;
  }
}
