package no.romslig.solver.audit.rule;

import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;

/** The assessment's own rule id: an assessed fact that is not met blocks. */
final class StayAssessments implements StayRule {

  @Override
  public List<Fault> faults(Stay stay, Book book) {
    return Assessments.unmet(stay.assessments());
  }
}
