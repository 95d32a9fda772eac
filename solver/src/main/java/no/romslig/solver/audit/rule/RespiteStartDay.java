package no.romslig.solver.audit.rule;

import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;

/** {@code START-DAY}: begins on a weekday that the grant allows, where it names any. */
final class RespiteStartDay implements StayRule {

  @Override
  public List<Fault> faults(Stay stay, Book book) {
    if (!(stay instanceof Stay.Respite respite)
        || respite.begun()
        || respite.grant().startDays().isEmpty()) {
      return Fault.NONE;
    }
    var day = stay.period().from().getDayOfWeek();
    return respite.grant().startDays().contains(day)
        ? Fault.NONE
        : Fault.of("START-DAY", "from", stay.period().from(), "day", day);
  }
}
