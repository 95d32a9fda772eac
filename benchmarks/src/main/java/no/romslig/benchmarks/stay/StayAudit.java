package no.romslig.benchmarks.stay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.romslig.solver.audit.Auditor;
import no.romslig.solver.explain.AlertWriter;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Certificate.Optimality;
import no.romslig.solver.proposal.Certificate.PlacementOptimality;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Certificate.StayOptimality;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.RuleSetRef;
import no.romslig.solver.proposal.SolverRun;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.run.stay.PlanWriter;
import no.romslig.solver.run.stay.StayPlan;

/**
 * What Romslig's own audit says of an answer, together with the lasting places that it rests on:
 * every rule of docs/problem.md, and whether the missing nights are as many as the answer says.
 */
public final class StayAudit {

  private StayAudit() {}

  /** The rules that an answer breaks, each with those concerned. */
  public static List<String> violations(StayQuestion question, StayResult result) {
    StayPlan plan =
        new PlanWriter(question.snapshot(), question.task(), result.slots()).write(0, 0);
    if (!new Missing(plan.acuteMissing(), plan.missing()).equals(result.missing())) {
      return List.of("the answer misses " + plan.missing() + ", not " + result.missing());
    }
    return violations(question, plan);
  }

  /** The rules that a plan breaks, each with those concerned. */
  public static List<String> violations(StayQuestion question, StayPlan stays) {
    Proposal proposal = proposal(question, stays);
    Certificate certificate =
        new Auditor()
            .audit(question.snapshot(), question.rules(), proposal.snapshotHash(), proposal);
    return certificate.violations().stream()
        .map(each -> each.rule() + " " + each.refIds() + " " + each.params())
        .toList();
  }

  private static Proposal proposal(StayQuestion question, StayPlan stays) {
    RuleSet rules = Objects.requireNonNull(question.rules());
    PlacePlan places = question.places();
    List<Unplaced> unplaced = new ArrayList<>(places.unplaced());
    unplaced.addAll(stays.unplaced());
    Proposal draft =
        new Proposal(
            "1",
            "",
            new RuleSetRef(rules.id(), rules.version()),
            new SolverRun("reference", "", 0, 0, 0, List.of()),
            List.of(),
            places.placements(),
            places.relocations(),
            stays.respiteStays(),
            stays.shortStayPlacements(),
            stays.released(),
            unplaced,
            stays.alerts(),
            new Certificate(
                List.of(),
                List.of(),
                new Optimality(
                    new PlacementOptimality(PlacementStatus.BEST_FOUND, 0L),
                    new StayOptimality(stays.missing(), 0))));
    return draft.withAlerts(AlertWriter.alerts(question.snapshot(), rules, draft));
  }
}
