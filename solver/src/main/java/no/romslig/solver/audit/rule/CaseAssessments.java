package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;

/** The assessment's own rule id: an assessed fact that is not met blocks. */
final class CaseAssessments implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    return Assessments.unmet(applicant.assessments());
  }
}
