package no.romslig.solver.check;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Period;

/** Absences lie in their occupancy, one after the other, and dwellings are never lent. */
final class AbsenceCheck implements Check {

  @Override
  public void check(Draft draft, Issues issues) {
    for (Item occupancy : draft.list("occupancies")) {
      List<Item> absences = occupancy.items("absences");
      CareForm form = occupancy.careForm("careForm");
      Period lived = occupancy.period();
      for (Item absence : absences) {
        Period away = absence.closedPeriod();
        if (lived != null && away != null && !holds(lived, away)) {
          issues.add(
              absence.path(),
              FaultCode.ABSENCE_OUTSIDE_OCCUPANCY,
              away.from() + " to " + away.to(),
              "nights from " + lived.from() + (lived.isOpenEnded() ? "" : " to " + lived.to()));
        }
        if (form != null && form.isDwelling() && absence.isTrue("mayBeLent")) {
          issues.add(absence.at("mayBeLent"), FaultCode.LENT_DWELLING, "true in " + form, "false");
        }
      }
      overlaps(absences, issues);
    }
  }

  private static boolean holds(Period lived, Period away) {
    LocalDate end = lived.to();
    LocalDate back = away.to();
    return !away.from().isBefore(lived.from())
        && (end == null || (back != null && !back.isAfter(end)));
  }

  private static void overlaps(List<Item> absences, Issues issues) {
    for (int i = 1; i < absences.size(); i++) {
      Period later = absences.get(i).closedPeriod();
      for (Item earlier : absences.subList(0, i)) {
        Period before = earlier.closedPeriod();
        if (later != null && before != null && later.overlaps(before)) {
          issues.add(
              absences.get(i).path(),
              FaultCode.ABSENCES_OVERLAP,
              "nights shared with " + earlier.path(),
              "no night in both");
          break;
        }
      }
    }
  }
}
