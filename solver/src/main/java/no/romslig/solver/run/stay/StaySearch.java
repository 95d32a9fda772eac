package no.romslig.solver.run.stay;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.Arrays;
import no.romslig.solver.constraint.StayScoreCalculator;
import no.romslig.solver.model.stay.Stay;
import no.romslig.solver.model.stay.StayLevel;
import no.romslig.solver.model.stay.StayPlanning;
import no.romslig.solver.model.stay.StayProblem;

/**
 * Improves a plan by local search (Timefold), in laps. Most laps look at the upper levels only:
 * where all levels count, every plan that misses equally many nights but is a little less even
 * would be turned down, and the search would not get about.
 */
final class StaySearch {

  private static final int LATE_ACCEPTANCE = 5;
  private static final int MISSING_ONLY = 2;
  private static final int FAIR = 4;
  private static final int MOST_DOUBLINGS = 8;

  private final StayProblem problem;
  private final long seed;
  private final EnvironmentMode mode;
  private final Pace pace;
  private final StayMoves moves;
  private int laps;
  private int[] slots;
  private long[] value;

  /**
   * @param board holds the start
   * @param mode how much Timefold checks itself; results do not depend on it
   */
  StaySearch(Board board, long seed, EnvironmentMode mode, Pace pace) {
    this.problem = board.problem();
    this.seed = seed;
    this.mode = mode;
    this.pace = pace;
    moves = new StayMoves(board, pace::moved);
    slots = board.slots();
    value = value(problem, slots);
  }

  /** The levels of a plan, all of them. */
  static long[] value(StayProblem problem, int[] slots) {
    StayScoreCalculator calculator = new StayScoreCalculator();
    calculator.resetWorkingSolution(
        new StayPlanning(problem, slots, StayMoves.NONE, StayLevel.COUNT));
    return levels(calculator.calculateScore());
  }

  private static long[] levels(BendableScore score) {
    return Arrays.stream(score.softScores()).map(level -> -level).toArray();
  }

  /** The best slots found, for each request. */
  int[] improve() {
    long base = 200 + 4L * problem.requests().size();
    pace.begin();
    lap(StayLevel.COUNT, base);
    settle();
    for (int round = 0; !pace.isEnough(); round++) {
      long length = base << Math.min(round, MOST_DOUBLINGS);
      if (!pace.isProven()) {
        lap(MISSING_ONLY, length);
      }
      lap(FAIR, length / 2);
      lap(StayLevel.COUNT, length);
    }
    return slots;
  }

  /** Looks for the very least in what is small. */
  private void settle() {
    if (pace.isEnough() || pace.isProven()) {
      return;
    }
    Board known = Board.of(problem, slots);
    pace.settle(known);
    adopt(known.slots());
    pace.found(value, StayLevel.COUNT);
  }

  private void adopt(int[] found) {
    long[] worth = value(problem, found);
    if (Arrays.compare(worth, value) < 0) {
      slots = found;
      value = worth;
      pace.know(slots);
    }
  }

  private void lap(int levels, long length) {
    if (pace.isEnough()) {
      return;
    }
    Solver<StayPlanning> solver =
        SolverFactory.<StayPlanning>create(config(seed + laps)).buildSolver();
    laps++;
    pace.lap(length, solver::terminateEarly);
    solver.addEventListener(
        event -> pace.found(levels((BendableScore) event.getNewBestScore()), levels));
    int[] found = solver.solve(new StayPlanning(problem, slots, moves, levels)).slotNumbers();
    adopt(found);
  }

  private SolverConfig config(long lapSeed) {
    return new SolverConfig()
        .withSolutionClass(StayPlanning.class)
        .withEntityClasses(Stay.class)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig()
                .withIncrementalScoreCalculatorClass(StayScoreCalculator.class))
        .withEnvironmentMode(mode)
        .withRandomSeed(lapSeed)
        .withPhases(
            new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                    new MoveIteratorFactoryConfig()
                        .withMoveIteratorFactoryClass(StayMoveFactory.class))
                .withAcceptorConfig(
                    new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
  }
}
