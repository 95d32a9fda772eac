package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;

/** {@code START}: not before the day of the run, nor before the applicant is ready. */
final class PlaceStart implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    LocalDate ready = applicant.readyFrom();
    boolean early = from.isBefore(terms.asOf()) || (ready != null && from.isBefore(ready));
    return early
        ? Fault.of("START", "from", from, "asOf", terms.asOf(), "readyFrom", ready)
        : Fault.NONE;
  }
}
