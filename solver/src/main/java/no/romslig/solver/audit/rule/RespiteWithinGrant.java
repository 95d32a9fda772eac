package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;

/**
 * {@code GRANT}: inside the grant's validity; and what is newly proposed is the one stay of a cycle
 * that owes one, not longer than granted.
 */
final class RespiteWithinGrant implements StayRule {

  @Override
  public List<Fault> faults(Stay stay, Book book) {
    if (!(stay instanceof Stay.Respite respite)) {
      return Fault.NONE;
    }
    var grant = respite.grant();
    LocalDate from = stay.period().from();
    LocalDate to = stay.period().to();
    LocalDate last = grant.to();
    if (from.isBefore(grant.from()) || (last != null && (to == null || to.isAfter(last)))) {
      return Fault.of("GRANT", "from", from, "to", to, "validFrom", grant.from(), "validTo", last);
    }
    if (respite.published()) {
      return Fault.NONE;
    }
    if (stay.period().nights() > grant.stayNights()) {
      return Fault.of(
          "GRANT",
          "from",
          from,
          "nights",
          stay.period().nights(),
          "stayNights",
          grant.stayNights());
    }
    var cycles = new Cycles(book, grant);
    int cycle = cycles.indexOf(from);
    // Before the day of the run is a matter of START, in an institution one of AV-05.
    boolean judgedElsewhere =
        from.isBefore(book.register().asOf()) || RespiteForResident.barred(grant, book.register());
    if (judgedElsewhere || (cycles.isOwed(cycle) && cycles.staysIn(cycle) == 1)) {
      return Fault.NONE;
    }
    return Fault.of("GRANT", "from", from, "cycle", cycle, "staysInCycle", cycles.staysIn(cycle));
  }
}
