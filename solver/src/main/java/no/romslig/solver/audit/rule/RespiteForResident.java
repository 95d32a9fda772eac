package no.romslig.solver.audit.rule;

import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;

/** {@code AV-05}: no respite for someone who lives in an institution. */
final class RespiteForResident implements StayRule {

  @Override
  public List<Fault> faults(Stay stay, Book book) {
    return stay instanceof Stay.Respite respite
            && book.register().livesInInstitution(respite.person().id())
        ? Fault.of("AV-05", "personId", respite.person().id())
        : Fault.NONE;
  }
}
