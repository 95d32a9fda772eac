package no.romslig.solver.audit.rule;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;
import no.romslig.solver.snapshot.CareForm;

/**
 * {@code SK-01}, {@code SK-02}, {@code SK-03} for a stay in a sheltered ward, unless the rule set
 * allows assessment without a diagnosis (SK-04).
 */
final class StaySheltered implements StayRule {

  @Override
  public List<Fault> faults(Stay stay, Book book) {
    var rules = book.register().rules();
    if (!stay.forms().contains(CareForm.LONG_TERM_SHELTERED)
        || rules.sheltered().assessmentStayWithoutDiagnosis()) {
      return Fault.NONE;
    }
    var faults = new ArrayList<Fault>();
    if (Sheltered.lacksImpairment(stay.person(), rules)) {
      faults.addAll(Fault.of("SK-01", "unitId", stay.place().id()));
    }
    if (Sheltered.lacksBehaviour(stay.person(), rules)) {
      faults.addAll(Fault.of("SK-02", "unitId", stay.place().id()));
    }
    if (Sheltered.lacksDiagnosis(stay.person(), rules)) {
      faults.addAll(Fault.of("SK-03", "unitId", stay.place().id()));
    }
    return faults;
  }
}
