package no.romslig.solver.model.stay;

import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.proposal.Released;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Snapshot;

/**
 * The stays of a snapshot once its lasting places are proposed: what is fixed, what is settled
 * without planning, and the problem that is left.
 *
 * @param fixed committed and published stays that are kept, with what moving in leaves of them
 * @param settled cycles that lapse, or whose fixed stay is shorter than granted
 * @param obstacles for requests that have no option at all, by number: why
 */
public record StayTask(
    StayProblem problem,
    List<FixedStay> fixed,
    List<Released> released,
    List<Alert> alerts,
    List<Unplaced> settled,
    Map<Integer, List<Reason>> obstacles) {

  /**
   * Reads what is asked for and what is fixed.
   *
   * @param placements the lasting places proposed, with companions' beds and what is committed
   * @param relocations the moves of residents proposed
   */
  public static StayTask of(
      Snapshot snapshot,
      RuleSet ruleSet,
      List<Placement> placements,
      List<ProposedRelocation> relocations) {
    Groundwork ground = new Groundwork(snapshot, ruleSet, placements, relocations);
    FixedStays fixed = new FixedStays(snapshot, ground);
    Cycles cycles = new Cycles(snapshot, ground, fixed.kept());
    StayProblem problem = new ProblemBuilder(snapshot, ground, fixed.kept(), cycles).build();
    Obstacles obstacles = new Obstacles(ground);
    return new StayTask(
        problem,
        List.copyOf(fixed.kept()),
        List.copyOf(fixed.released()),
        List.copyOf(fixed.alerts()),
        List.copyOf(cycles.settled()),
        obstacles.of(problem));
  }
}
