package no.romslig.solver.run.stay;

import static java.util.stream.Collectors.joining;
import static no.romslig.solver.snapshot.Town.day;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.SolverRun.Point;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Town;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Plans stays in tests, and says in short what came out. */
final class Plans {

  private Plans() {}

  static StayPlan plan(Town town) {
    return plan(town, Rules.KINN);
  }

  static StayPlan plan(Town town, Rules rules) {
    return plan(town.snapshot(), rules.ruleSet(), List.of(), List.of(), 2_000);
  }

  static StayPlan plan(Town town, Rules rules, Placement... placements) {
    return plan(town.snapshot(), rules.ruleSet(), List.of(placements), List.of(), 2_000);
  }

  static StayPlan plan(
      Snapshot snapshot,
      RuleSet rules,
      List<Placement> placements,
      List<ProposedRelocation> relocations,
      long steps) {
    return timeless(
        new StayPlanner(EnvironmentMode.NO_ASSERT)
            .plan(snapshot, rules, placements, relocations, SolveSettings.ofSteps(7, steps)));
  }

  /** The plan without what the clock says. */
  static StayPlan timeless(StayPlan plan) {
    List<Point> curve =
        plan.curve().stream()
            .map(
                point ->
                    new Point(
                        0, point.steps(), point.acuteMissing(), point.missing(), point.bound()))
            .toList();
    return new StayPlan(
        plan.respiteStays(),
        plan.shortStayPlacements(),
        plan.released(),
        plan.unplaced(),
        plan.alerts(),
        plan.acuteMissing(),
        plan.missing(),
        plan.readyDays(),
        plan.fairness(),
        plan.bound(),
        plan.steps(),
        curve);
  }

  static Placement placed(String caseId, String person, String unit, LocalDate from) {
    return new Placement(
        new CaseId(caseId),
        new PersonId(person),
        new UnitId(unit),
        from,
        null,
        CareForm.LONG_TERM_SOMATIC,
        null,
        true,
        List.of(),
        List.of());
  }

  static ProposedRelocation moved(String person, String from, String to, LocalDate on) {
    return new ProposedRelocation(
        new PersonId(person), new UnitId(from), new UnitId(to), on, true, List.of());
  }

  /** Every stay as {@code ref unit from+nights}, with days counted from the day of the run. */
  static List<String> stays(StayPlan plan) {
    return java.util.stream.Stream.concat(
            plan.respiteStays().stream()
                .map(stay -> text(stay.grantId().value(), stay.unitId(), stay.from(), stay.to())),
            plan.shortStayPlacements().stream()
                .map(
                    stay ->
                        text(stay.shortStayId().value(), stay.unitId(), stay.from(), stay.to())))
        .toList();
  }

  private static String text(String ref, UnitId unit, LocalDate from, LocalDate to) {
    return "%s %s %d+%d"
        .formatted(
            ref,
            unit,
            from.toEpochDay() - Town.MONDAY.toEpochDay(),
            to.toEpochDay() - from.toEpochDay());
  }

  /** Everything without a place as {@code ref/cycle nights CODE}. */
  static List<String> unplaced(StayPlan plan) {
    return plan.unplaced().stream()
        .map(
            each ->
                "%s%s %d %s"
                    .formatted(
                        each.refId(),
                        each.cycle() == null ? "" : "/" + each.cycle(),
                        each.nightsMissing(),
                        each.reasons().stream().map(Reason::code).collect(joining("+"))))
        .toList();
  }

  static List<Integer> starts(StayPlan plan) {
    return plan.respiteStays().stream()
        .map(RespiteStay::from)
        .map(from -> (int) (from.toEpochDay() - day(0).toEpochDay()))
        .toList();
  }

  static boolean isListed(StayPlan plan, String ref, @Nullable Integer cycle) {
    return plan.unplaced().stream()
        .anyMatch(
            each ->
                each.refId().equals(ref)
                    && (cycle == null ? each.cycle() == null : cycle.equals(each.cycle())));
  }
}
