package no.romslig.solver.check;

import java.time.LocalDate;
import java.util.List;

/** Dates that must come in a certain order, and what cannot lie after the day of the run. */
final class DateCheck implements Check {

  @Override
  public void check(Draft draft, Issues issues) {
    notAfterAsOf(draft, draft.list("persons"), "birthDate", issues);
    notAfterAsOf(draft, draft.list("cases"), "applicationDate", issues);
    notAfterAsOf(draft, draft.list("cases"), "waitingSince", issues);
    notAfterAsOf(draft, draft.list("relocations"), "since", issues);
    ordered(
        draft.list("cases"),
        "applicationDate",
        "waitingSince",
        FaultCode.WAITING_BEFORE_APPLICATION,
        issues);
    ordered(
        draft.list("shortStays"),
        "earliestStart",
        "latestStart",
        FaultCode.LATEST_BEFORE_EARLIEST,
        issues);
  }

  private static void notAfterAsOf(Draft draft, List<Item> items, String name, Issues issues) {
    LocalDate asOf = draft.asOf();
    for (Item item : items) {
      LocalDate date = item.date(name);
      if (asOf != null && date != null && date.isAfter(asOf)) {
        issues.add(
            item.at(name),
            FaultCode.AFTER_AS_OF,
            date.toString(),
            "a date not after asOf, " + asOf);
      }
    }
  }

  private static void ordered(
      List<Item> items, String earlier, String later, FaultCode code, Issues issues) {
    for (Item item : items) {
      LocalDate first = item.date(earlier);
      LocalDate second = item.date(later);
      if (first != null && second != null && second.isBefore(first)) {
        issues.add(
            item.at(later), code, second.toString(), "a date not before " + earlier + ", " + first);
      }
    }
  }
}
