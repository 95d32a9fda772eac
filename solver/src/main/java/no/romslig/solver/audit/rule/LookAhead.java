package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;

/** {@code LOOK-AHEAD}: a lasting place starts within the look-ahead, its last day included. */
final class LookAhead implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    return from.isAfter(terms.lookAheadEnd())
        ? Fault.of("LOOK-AHEAD", "from", from, "latest", terms.lookAheadEnd())
        : Fault.NONE;
  }
}
