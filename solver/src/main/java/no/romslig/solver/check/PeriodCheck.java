package no.romslig.solver.check;

import java.time.LocalDate;
import java.util.List;

/** Every period has at least one night. */
final class PeriodCheck implements Check {

  @Override
  public void check(Draft draft, Issues issues) {
    for (Item unit : draft.allUnits()) {
      period(unit, "availableFrom", "availableTo", issues);
      periods(unit.items("closures"), issues);
    }
    periods(draft.list("occupancies"), issues);
    draft.list("occupancies").forEach(each -> periods(each.items("absences"), issues));
    periods(draft.list("respiteGrants"), issues);
    for (Item grant : draft.list("respiteGrants")) {
      for (String list : List.of("wishes", "unavailable", "history", "published")) {
        periods(grant.items(list), issues);
      }
    }
    periods(draft.list("commitments"), issues);
  }

  private static void periods(List<Item> items, Issues issues) {
    items.forEach(item -> period(item, "from", "to", issues));
  }

  private static void period(Item item, String begin, String end, Issues issues) {
    LocalDate from = item.date(begin);
    LocalDate to = item.date(end);
    if (from == null || to == null || from.isBefore(to)) {
      return;
    }
    issues.add(
        item.at(end),
        to.equals(from) ? FaultCode.EMPTY_PERIOD : FaultCode.ENDS_BEFORE_IT_BEGINS,
        to.toString(),
        "a date after " + begin + ", " + from);
  }
}
