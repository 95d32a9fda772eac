package no.romslig.solver.audit.rule;

import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;

/** {@code AV-01}: respite of not more than the rule set's nights at a time. */
final class RespiteLength implements StayRule {

  @Override
  public List<Fault> faults(Stay stay, Book book) {
    int limit = book.register().rules().respite().maxConsecutiveNights();
    return stay instanceof Stay.Respite && stay.period().nights() > limit
        ? Fault.of(
            "AV-01", "from", stay.period().from(), "nights", stay.period().nights(), "limit", limit)
        : Fault.NONE;
  }
}
