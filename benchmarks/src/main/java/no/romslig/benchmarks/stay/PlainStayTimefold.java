package no.romslig.benchmarks.stay;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.romslig.benchmarks.stay.StayResult.Reached;

/**
 * Timefold with its default configuration on a plain model, as its quickstart for beds has it: one
 * variable a stay, one constraint stream a rule. Only beds and days that suit are offered, which is
 * better than there. An answer that breaks a hard rule counts as today's practice would do.
 */
public final class PlainStayTimefold {

  private PlainStayTimefold() {}

  /** Answers the question as well as it can until the limit. */
  public static StayResult solve(StayQuestion question, Duration limit) {
    long start = System.nanoTime();
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(PlainStays.class)
            .withEntityClasses(PlainStay.class)
            .withConstraintProviderClass(PlainStayRules.class)
            .withRandomSeed(1L)
            .withTerminationSpentLimit(limit);
    Solver<PlainStays> solver = SolverFactory.<PlainStays>create(config).buildSolver();
    List<Reached> curve = new ArrayList<>();
    Missing base = question.missing(filled(question));
    solver.addEventListener(
        event -> {
          BendableScore score = (BendableScore) event.getNewBestScore();
          if (score.isFeasible()) {
            Missing missing =
                new Missing(base.acute() - score.softScore(0), base.others() - score.softScore(1));
            curve.add(new Reached((System.nanoTime() - start) / 1e9, missing));
          }
        });
    PlainStays best = solver.solve(new PlainStays(question));
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    BendableScore score = best.getScore();
    if (score == null || !score.isFeasible()) {
      return StayPractice.solve(question);
    }
    int[] slots = new int[question.size()];
    Arrays.fill(slots, -1);
    for (PlainStay stay : best.getStays()) {
      Integer slot = stay.getSlot();
      slots[stay.getIndex()] = slot == null ? -1 : slot;
    }
    return new StayResult(slots, question.missing(slots), false, time, List.copyOf(curve));
  }

  /** As if everything that could have a bed had one. */
  private static int[] filled(StayQuestion question) {
    return question.problem().requests().stream()
        .mapToInt(request -> question.options(request).isEmpty() ? -1 : 0)
        .toArray();
  }
}
