package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;

/** One line of suitability: whether a unit suits a person for a lasting place from a date. */
@FunctionalInterface
interface PlaceRule {

  List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms);
}
