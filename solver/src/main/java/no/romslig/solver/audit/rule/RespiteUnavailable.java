package no.romslig.solver.audit.rule;

import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;

/** {@code UNAVAILABLE}: no night on a date that the family cannot use. */
final class RespiteUnavailable implements StayRule {

  @Override
  public List<Fault> faults(Stay stay, Book book) {
    if (stay instanceof Stay.Respite respite) {
      for (var away : respite.grant().unavailable()) {
        if (away.overlaps(stay.period())) {
          return Fault.of(
              "UNAVAILABLE",
              "from",
              stay.period().from(),
              "to",
              stay.period().to(),
              "unavailableFrom",
              away.from(),
              "unavailableTo",
              away.to());
        }
      }
    }
    return Fault.NONE;
  }
}
