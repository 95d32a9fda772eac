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
import no.romslig.solver.constraint.StayScoreCalculator;
import no.romslig.solver.model.stay.Stay;
import no.romslig.solver.model.stay.StayPlanning;

/** Improves a plan by local search (Timefold), until the pace says that it is enough. */
final class StaySearch {

  private static final int LATE_ACCEPTANCE = 5;

  private final long seed;
  private final EnvironmentMode mode;

  /**
   * @param mode how much Timefold checks itself; results do not depend on it
   */
  StaySearch(long seed, EnvironmentMode mode) {
    this.seed = seed;
    this.mode = mode;
  }

  /** The best slots found, for each request; those of the board are the start. */
  int[] improve(Board board, Pace pace) {
    Solver<StayPlanning> solver = SolverFactory.<StayPlanning>create(config()).buildSolver();
    pace.onEnough(solver::terminateEarly);
    solver.addEventListener(
        event -> {
          BendableScore score = (BendableScore) event.getNewBestScore();
          pace.improved(-score.softScore(0), -score.softScore(1));
        });
    StayMoves moves = new StayMoves(board, pace::moved);
    StayPlanning start = new StayPlanning(board.problem(), board.slots(), moves);
    return solver.solve(start).slotNumbers();
  }

  private SolverConfig config() {
    return new SolverConfig()
        .withSolutionClass(StayPlanning.class)
        .withEntityClasses(Stay.class)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig()
                .withIncrementalScoreCalculatorClass(StayScoreCalculator.class))
        .withEnvironmentMode(mode)
        .withRandomSeed(seed)
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
