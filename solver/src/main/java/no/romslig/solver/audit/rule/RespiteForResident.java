package no.romslig.solver.audit.rule;

import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.audit.book.Stay;
import no.romslig.solver.snapshot.RespiteGrant;

/** {@code AV-05}: no respite for someone who lives in an institution. */
final class RespiteForResident implements StayRule {

  @Override
  public List<Fault> faults(Stay stay, Book book) {
    return stay instanceof Stay.Respite respite && barred(respite.grant(), book.register())
        ? Fault.of("AV-05", "personId", respite.person().id())
        : Fault.NONE;
  }

  /** Whether the grant gives nothing and owes nothing. */
  static boolean barred(RespiteGrant grant, Register register) {
    return register.livesInInstitution(grant.personId())
        && !register.waived("AV-05", grant.id().value());
  }
}
