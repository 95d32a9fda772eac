package no.romslig.benchmarks.place;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.Map;

/**
 * Timefold with its default configuration (first fit, then late acceptance over changes and swaps)
 * on a plain model, as its quickstart for beds has it: one variable a person, one constraint stream
 * a rule. Two things are better than there: only places that suit are offered, and the score orders
 * the goals exactly. Two residents who are a couple are kept at their institution, though both
 * could move to another.
 */
public final class PlainTimefold {

  private PlainTimefold() {}

  /**
   * Answers the question as well as it can until the limit.
   *
   * @throws IllegalArgumentException where there are more than 2 400 goals
   */
  public static PlaceResult solve(PlaceQuestion question, Duration limit) {
    long start = System.nanoTime();
    PlainPlacing problem = new PlainPlacing(question);
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(PlainPlacing.class)
            .withEntityClasses(PlainSeeker.class)
            .withScoreDirectorFactory(
                new ScoreDirectorFactoryConfig()
                    .withConstraintProviderClass(PlainRules.class)
                    .withConstraintProviderCustomProperties(
                        Map.of("levels", String.valueOf(PlainPlacing.levels(question)))))
            .withRandomSeed(1L)
            .withTerminationSpentLimit(limit);
    Solver<PlainPlacing> solver = SolverFactory.<PlainPlacing>create(config).buildSolver();
    PlainPlacing best = solver.solve(problem);
    PlaceAnswer answer = PlaceAnswer.nothing(question);
    for (PlainSeeker seeker : best.getSeekers()) {
      Integer slot = seeker.getSlot();
      answer.slots()[seeker.getIndex()] = slot == null ? PlaceAnswer.NOWHERE : slot;
      answer.placed()[seeker.getIndex()] = seeker.isPlaced();
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    return new PlaceResult(answer, false, 0, time);
  }
}
