package no.romslig.solver.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Period;

/** From the day of the run on, a person has one home and one stay for a time at the most. */
final class HomeCheck implements Check {

  private record Lived(Item item, Period period) {}

  @Override
  public void check(Draft draft, Issues issues) {
    LocalDate asOf = draft.asOf();
    if (asOf == null) {
      return;
    }
    for (List<Item> occupancies : draft.occupanciesByPerson().values()) {
      List<Lived> homes = new ArrayList<>();
      List<Lived> stays = new ArrayList<>();
      for (Item item : occupancies) {
        Period period = item.period();
        CareForm form = item.careForm("careForm");
        if (period != null && form != null && Nights.isFrom(asOf, period)) {
          (form.isLasting() ? homes : stays).add(new Lived(item, period));
        }
      }
      onlyOne(homes, asOf, FaultCode.TWO_HOMES, issues);
      onlyOne(stays, asOf, FaultCode.TWO_STAYS, issues);
      stays.forEach(stay -> awayFromHome(stay, homes, asOf, issues));
    }
  }

  private static void onlyOne(List<Lived> lived, LocalDate asOf, FaultCode code, Issues issues) {
    lived.sort(Comparator.comparing(each -> each.period().from()));
    for (int i = 1; i < lived.size(); i++) {
      Lived later = lived.get(i);
      for (Lived earlier : lived.subList(0, i)) {
        Period shared = Nights.shared(earlier.period(), later.period(), asOf);
        if (shared != null) {
          issues.add(
              later.item().path(),
              code,
              "nights from " + shared.from() + " shared with " + earlier.item().path(),
              "no night in both");
          break;
        }
      }
    }
  }

  private static void awayFromHome(Lived stay, List<Lived> homes, LocalDate asOf, Issues issues) {
    for (Lived home : homes) {
      Period shared = Nights.shared(home.period(), stay.period(), asOf);
      List<Period> absences = new ArrayList<>();
      for (Item absence : home.item().items("absences")) {
        Period away = absence.closedPeriod();
        if (away != null) {
          absences.add(away);
        }
      }
      absences.sort(Comparator.comparing(Period::from));
      if (shared != null && !Nights.covered(shared, absences)) {
        issues.add(
            stay.item().path(),
            FaultCode.HOME_AND_STAY,
            "nights from " + shared.from() + " at home in " + home.item().path(),
            "an absence from home on these nights");
      }
    }
  }
}
