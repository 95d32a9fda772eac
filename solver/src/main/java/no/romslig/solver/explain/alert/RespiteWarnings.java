package no.romslig.solver.explain.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.rules.RuleSet.RespiteRules;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.RespiteGrant;

/** Respite grants that end, that are at the maximum, or whose person lives in an institution. */
final class RespiteWarnings implements WarningFinder {

  @Override
  public Stream<Warning> find(Situation situation) {
    return situation.snapshot().respiteGrants().stream()
        .filter(grant -> grant.to() == null || !grant.to().isBefore(situation.snapshot().asOf()))
        .filter(grant -> grant.from().isBefore(situation.snapshot().horizonEnd()))
        .flatMap(grant -> of(grant, situation).stream());
  }

  private static List<Warning> of(RespiteGrant grant, Situation situation) {
    List<Warning> found = new ArrayList<>();
    LocalDate end = grant.to();
    if (end != null && situation.snapshot().horizon().contains(end)) {
      found.add(new Warning.GrantEnds(grant.id(), end));
    }
    Occupancy home = situation.homeOf(grant.personId());
    if (home != null && isInstitution(home.careForm())) {
      found.add(new Warning.RespiteForResident(grant.id(), home.careForm()));
    } else if (isAtMaximum(grant, situation.rules().respite())) {
      found.add(new Warning.RespiteAtMaximum(grant.id(), grant.stayNights(), grant.cycleNights()));
    }
    return found;
  }

  private static boolean isInstitution(CareForm form) {
    return form.isNursingHome() || form == CareForm.CHILD_HOME;
  }

  /** Whether the pattern uses all the nights that the window allows; without a window, never. */
  private static boolean isAtMaximum(RespiteGrant grant, RespiteRules rules) {
    Integer most = rules.maxNightsPerWindow();
    Integer window = rules.windowDays();
    return most != null
        && window != null
        && grant.careForms().contains(CareForm.RESPITE)
        && (long) grant.stayNights() * window >= (long) most * grant.cycleNights();
  }
}
