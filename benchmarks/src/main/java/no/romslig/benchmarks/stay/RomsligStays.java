package no.romslig.benchmarks.stay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.romslig.benchmarks.stay.StayResult.Reached;
import no.romslig.solver.run.ProgressListener;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.stay.StayPlan;
import no.romslig.solver.run.stay.StayPlanner;

/** Romslig's own stays, from reading the question on, with the bound that it gives. */
public final class RomsligStays {

  /**
   * What it came to.
   *
   * @param curve what was missing when; the acute part, which the run tells last, as in the end
   */
  public record Result(StayPlan plan, Missing missing, Duration time, List<Reached> curve) {

    /** The same as of any other contender; the plan itself says who has what. */
    public StayResult asAnswer() {
      return new StayResult(new int[0], missing, missing.others() == plan.bound(), time, curve);
    }
  }

  private RomsligStays() {}

  /** Plans until the limit, or until it finds nothing better for long. */
  public static Result solve(StayQuestion question, Duration limit) {
    long start = System.nanoTime();
    List<Reached> told = new ArrayList<>();
    ProgressListener listener =
        progress ->
            told.add(
                new Reached((System.nanoTime() - start) / 1e9, new Missing(0, progress.missing())));
    SolveSettings settings = new SolveSettings(1, null, limit, 1, () -> false, listener, null);
    StayPlan plan =
        new StayPlanner()
            .plan(
                question.snapshot(),
                question.rules(),
                question.places().placements(),
                question.places().relocations(),
                settings);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    Missing missing = new Missing(plan.acuteMissing(), plan.missing());
    List<Reached> curve = new ArrayList<>();
    for (Reached each : told) {
      curve.add(new Reached(each.seconds(), new Missing(missing.acute(), each.missing().others())));
    }
    curve.add(new Reached(time.toNanos() / 1e9, missing));
    return new Result(plan, missing, time, List.copyOf(curve));
  }
}
