package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;

/** {@code OPENING}: open from the first day on, and for the whole horizon. */
final class PlaceOpening implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    var opens = place.unit().availableFrom();
    var closes = place.unit().availableTo();
    boolean open =
        (opens == null || !opens.isAfter(from))
            && (closes == null || !closes.isBefore(terms.horizonEnd()));
    return open
        ? Fault.NONE
        : Fault.of(
            "OPENING",
            "unitId",
            place.id(),
            "from",
            from,
            "availableFrom",
            opens,
            "availableTo",
            closes);
  }
}
