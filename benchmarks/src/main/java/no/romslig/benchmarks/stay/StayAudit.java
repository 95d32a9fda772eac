package no.romslig.benchmarks.stay;

import java.util.List;
import no.romslig.solver.audit.Auditor;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.SolverRun;
import no.romslig.solver.run.Draft;
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
        new PlanWriter(question.snapshot(), question.task(), result.slots()).write(0, 0, List.of());
    if (!new Missing(plan.acuteMissing(), plan.missing()).equals(result.missing())) {
      return List.of("the answer misses " + plan.missing() + ", not " + result.missing());
    }
    return violations(question, plan);
  }

  /** The rules that a plan breaks, each with those concerned. */
  public static List<String> violations(StayQuestion question, StayPlan stays) {
    SolverRun run = new SolverRun("reference", "", 0, 0, 0, List.of());
    Proposal draft =
        Draft.of(question.snapshot(), question.rules(), "", run, question.places(), stays);
    Certificate certificate =
        new Auditor().audit(question.snapshot(), question.rules(), draft.snapshotHash(), draft);
    return certificate.violations().stream()
        .map(each -> each.rule() + " " + each.refIds() + " " + each.params())
        .toList();
  }
}
