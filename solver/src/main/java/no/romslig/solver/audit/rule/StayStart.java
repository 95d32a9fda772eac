package no.romslig.solver.audit.rule;

import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;

/**
 * {@code START}: not before the day of the run; a short stay between its earliest and latest start.
 */
final class StayStart implements StayRule {

  @Override
  public List<Fault> faults(Stay stay, Book book) {
    var from = stay.period().from();
    var asOf = book.register().asOf();
    return switch (stay) {
      case Stay.Respite respite ->
          from.isBefore(asOf) ? Fault.of("START", "from", from, "asOf", asOf) : Fault.NONE;
      case Stay.ShortTerm brief ->
          from.isBefore(asOf)
                  || from.isBefore(brief.request().earliestStart())
                  || from.isAfter(brief.request().latestStart())
              ? Fault.of(
                  "START",
                  "from",
                  from,
                  "asOf",
                  asOf,
                  "earliestStart",
                  brief.request().earliestStart(),
                  "latestStart",
                  brief.request().latestStart())
              : Fault.NONE;
    };
  }
}
