package no.romslig.solver.run.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.romslig.solver.audit.Auditor;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Certificate.Optimality;
import no.romslig.solver.proposal.Certificate.PlacementOptimality;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Certificate.StayOptimality;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.RuleSetRef;
import no.romslig.solver.proposal.SolverRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Planner and audit are written apart, and read the rules of stays alike. */
class AuditedStaysTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theAuditAcceptsEveryPlan(int part) {
    for (int seed = part * 100; seed < part * 100 + 100; seed++) {
      RandomTown town = new RandomTown(seed, 2 + seed % 7, 60 + seed % 5 * 30);

      StayPlan plan = town.plan(100);

      assertThat(violations(town, plan)).as("seed %d", seed).isEmpty();
    }
  }

  private static List<Violation> violations(RandomTown town, StayPlan plan) {
    return new Auditor()
        .audit(town.town().snapshot(), town.rules.ruleSet(), "0", proposal(town, plan))
        .violations();
  }

  static Proposal proposal(RandomTown town, StayPlan plan) {
    return new Proposal(
        "1",
        "0",
        new RuleSetRef(town.rules.ruleSet().id(), town.rules.ruleSet().version()),
        new SolverRun("romslig", "0", 7, plan.steps(), 0, List.of()),
        List.of(),
        town.placements,
        List.of(),
        plan.respiteStays(),
        plan.shortStayPlacements(),
        plan.released(),
        plan.unplaced(),
        plan.alerts(),
        new Certificate(
            List.of(),
            List.of(),
            new Optimality(
                new PlacementOptimality(PlacementStatus.BEST_FOUND, null),
                new StayOptimality(plan.missing(), plan.bound()))),
        null);
  }
}
