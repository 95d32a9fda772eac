package no.romslig.solver.audit.rule;

import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;

/** {@code OPENING}: every night lies in the time that the unit is open. */
final class StayOpening implements StayRule {

  @Override
  public List<Fault> faults(Stay stay, Book book) {
    var unit = stay.place().unit();
    var opens = unit.availableFrom();
    var closes = unit.availableTo();
    var to = stay.period().to();
    boolean open =
        (opens == null || !opens.isAfter(stay.period().from()))
            && (closes == null || (to != null && !to.isAfter(closes)));
    return open
        ? Fault.NONE
        : Fault.of(
            "OPENING",
            "unitId",
            unit.id(),
            "from",
            stay.period().from(),
            "to",
            to,
            "availableFrom",
            opens,
            "availableTo",
            closes);
  }
}
