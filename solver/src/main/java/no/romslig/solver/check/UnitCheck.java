package no.romslig.solver.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Period;

/** Units, and whether those who are in them can be. */
final class UnitCheck implements Check {

  @Override
  public void check(Draft draft, Issues issues) {
    for (Item unit : draft.allUnits()) {
      CareForm form = unit.careForm("careForm");
      if (unit.isTrue("nursingHomeEquivalent") && form != null && form != CareForm.HDO) {
        issues.add(
            unit.at("nursingHomeEquivalent"),
            FaultCode.EQUIVALENT_NOT_HDO,
            "true in " + form,
            "true only for HDO");
      }
    }
    Set<String> lent = lent(draft);
    for (Item occupancy : draft.list("occupancies")) {
      Item unit = draft.unit(occupancy.text("unitId"));
      Period period = occupancy.period();
      LocalDate asOf = draft.asOf();
      if (unit != null && period != null && asOf != null && Nights.isFrom(asOf, period)) {
        opening(occupancy, unit, Nights.later(period.from(), asOf), issues);
        careForm(occupancy, unit, lent, issues);
      }
    }
  }

  private static void opening(Item occupancy, Item unit, LocalDate first, Issues issues) {
    LocalDate opens = unit.date("availableFrom");
    LocalDate closes = unit.date("availableTo");
    if (opens != null && first.isBefore(opens)) {
      issues.add(
          occupancy.at("unitId"),
          FaultCode.UNIT_NOT_OPEN,
          "someone there on " + first,
          "no one before it opens, " + opens);
    }
    if (closes != null && !first.isBefore(closes)) {
      issues.add(
          occupancy.at("unitId"),
          FaultCode.UNIT_CLOSED,
          "someone there on " + first,
          "no one after it closes, " + closes);
    }
  }

  private static void careForm(Item occupancy, Item unit, Set<String> lent, Issues issues) {
    CareForm used = occupancy.careForm("careForm");
    CareForm own = unit.careForm("careForm");
    if (used == null
        || own == null
        || used == own
        || unit.isUnreadable("alsoUsableFor")
        || unit.texts("alsoUsableFor").stream().anyMatch(form -> form.value().equals(used.name()))
        || (used == CareForm.SHORT_TERM && lent.contains(unit.text("id")))) {
      return;
    }
    issues.add(
        occupancy.at("careForm"),
        FaultCode.FORM_NOT_SERVED,
        used.name(),
        own + " or what the unit is also usable for");
  }

  private static Set<String> lent(Draft draft) {
    Set<String> units = new HashSet<>();
    for (Item occupancy : draft.list("occupancies")) {
      String unit = occupancy.text("unitId");
      if (unit != null
          && occupancy.items("absences").stream().anyMatch(each -> each.isTrue("mayBeLent"))) {
        units.add(unit);
      }
    }
    return units;
  }
}
