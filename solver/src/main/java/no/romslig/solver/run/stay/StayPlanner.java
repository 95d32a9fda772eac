package no.romslig.solver.run.stay;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.List;
import java.util.Random;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayTask;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.snapshot.Snapshot;

/** Plans respite cycles and short stays in what the lasting places leave. */
public final class StayPlanner {

  private final EnvironmentMode mode;

  public StayPlanner() {
    this(EnvironmentMode.NO_ASSERT);
  }

  /** A planner whose search checks itself as the mode says. */
  public StayPlanner(EnvironmentMode mode) {
    this.mode = mode;
  }

  /**
   * Plans the stays of docs/problem.md, section 6. The same snapshot, seed and steps give the same
   * plan; {@code threads} is not used.
   *
   * @param snapshot one that was checked: every id in it is known
   * @param placements the lasting places proposed, with companions' beds; commitments to lasting
   *     places hold whether they are listed or not
   * @param relocations the moves of residents proposed
   */
  public StayPlan plan(
      Snapshot snapshot,
      RuleSet ruleSet,
      List<Placement> placements,
      List<ProposedRelocation> relocations,
      SolveSettings settings) {
    long begun = System.nanoTime();
    StayTask task = StayTask.of(snapshot, ruleSet, placements, relocations);
    StayProblem problem = task.problem();
    Board board = new Board(problem);
    new Construction(board).build(new Random(settings.seed()));
    int[] slots = board.slots();
    StayBound bound = StayBound.of(problem, slots);
    int size = problem.requests().size();
    Pace pace = new Pace(settings, bound, size, StaySearch.value(problem, slots), begun);
    if (hasOptions(problem)) {
      slots = new StaySearch(board, settings.seed(), mode, pace).improve();
    }
    slots = new Polish(problem, slots).polish();
    pace.tell();
    return new PlanWriter(snapshot, task, slots)
        .write(proven(bound, problem, slots), pace.moves(), pace.curve());
  }

  /**
   * Plans the stays so that they come from the last proposal's. It ends by itself, and looks for
   * nothing better than what the change asks for.
   *
   * @param last the last proposal
   * @param changes how many stays may become other than they were, beside those that must
   * @param fillsGaps whether what was refused before gets what is free now
   */
  public StayPlan replan(
      Snapshot snapshot,
      RuleSet ruleSet,
      PlacePlan places,
      Proposal last,
      int changes,
      boolean fillsGaps,
      long seed) {
    StayTask task = StayTask.of(snapshot, ruleSet, places.placements(), places.relocations());
    StayProblem problem = task.problem();
    Board board = new Board(problem);
    Repair repair = new Repair(board, new LastStays(problem, last), changes, new Random(seed));
    repair.build(fillsGaps);
    int[] slots = board.slots();
    StayBound bound = StayBound.of(problem, slots);
    return new PlanWriter(snapshot, task, slots)
        .write(proven(bound, problem, slots), repair.steps(), List.of());
  }

  private static long proven(StayBound bound, StayProblem problem, int[] slots) {
    return bound.others(StaySearch.value(problem, slots)[0]);
  }

  private static boolean hasOptions(StayProblem problem) {
    return problem.requests().stream().anyMatch(request -> request.places().length > 0);
  }
}
