package no.romslig.solver.explain.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.rules.RuleSet.RespiteRules;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.RespiteGrant;
import org.jspecify.annotations.Nullable;

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
    if (home != null && isInstitution(home.careForm()) && !isWaived("AV-05", grant, situation)) {
      found.add(new Warning.RespiteForResident(grant.id(), home.careForm()));
    } else {
      extent(grant, situation).ifPresent(found::add);
    }
    return found;
  }

  private static boolean isInstitution(CareForm form) {
    return form.isNursingHome() || form == CareForm.CHILD_HOME;
  }

  /** More than the rules allow, which stands first, or just as much. */
  private static Optional<Warning> extent(RespiteGrant grant, Situation situation) {
    RespiteRules rules = situation.rules().respite();
    if (grant.stayNights() > rules.maxConsecutiveNights() && !isWaived("AV-01", grant, situation)) {
      return exceeds(grant, "AV-01", rules.maxConsecutiveNights(), null);
    }
    Integer most = rules.maxNightsPerWindow();
    Integer window = rules.windowDays();
    if (most == null || window == null || !grant.careForms().contains(CareForm.RESPITE)) {
      return Optional.empty();
    }
    long nights = (long) grant.stayNights() * window;
    long allowed = (long) most * grant.cycleNights();
    if (nights > allowed || grant.stayNights() > most) {
      return isWaived("AV-02", grant, situation)
          ? Optional.empty()
          : exceeds(grant, "AV-02", most, window);
    }
    return nights == allowed
        ? Optional.of(
            new Warning.RespiteAtMaximum(grant.id(), grant.stayNights(), grant.cycleNights()))
        : Optional.empty();
  }

  private static Optional<Warning> exceeds(
      RespiteGrant grant, String rule, int allowed, @Nullable Integer window) {
    return Optional.of(
        new Warning.GrantExceedsRules(
            grant.id(),
            new RuleId(rule),
            grant.stayNights(),
            grant.cycleNights(),
            allowed,
            window));
  }

  private static boolean isWaived(String rule, RespiteGrant grant, Situation situation) {
    return situation.snapshot().waivers().stream()
        .anyMatch(each -> each.rule().equals(rule) && each.refId().equals(grant.id().value()));
  }
}
