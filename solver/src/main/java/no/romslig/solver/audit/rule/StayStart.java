package no.romslig.solver.audit.rule;

import java.time.LocalDate;
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
          from.isBefore(asOf) && !isOver(respite, asOf)
              ? Fault.of("START", "from", from, "asOf", asOf)
              : Fault.NONE;
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

  /** A published stay that moving in cuts on the day of the run has no nights to come. */
  private static boolean isOver(Stay.Respite stay, LocalDate asOf) {
    LocalDate to = stay.period().to();
    return stay.published() && to != null && !to.isAfter(asOf);
  }
}
