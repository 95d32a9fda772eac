package no.romslig.benchmarks.place;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.run.place.PlacePlanner;

/**
 * Romslig's own lasting places, from the snapshot to the finished plan: with days, couples, wishes
 * and proofs, which nobody else is asked for.
 */
public final class RomsligPlaces {

  private static final int RUNS = 5;

  /**
   * What it came to.
   *
   * @param plan the whole plan
   * @param result its answer, and the median time of some runs in a warm JVM
   */
  public record Planned(PlacePlan plan, PlaceResult result) {}

  private RomsligPlaces() {}

  /**
   * Plans some times over.
   *
   * @param warmUp for how long it plans, again and again, before anything is measured
   */
  public static Planned solve(PlaceQuestion question, Duration warmUp) {
    long warmUntil = System.nanoTime() + warmUp.toNanos();
    while (System.nanoTime() < warmUntil) {
      plan(question);
    }
    long[] nanos = new long[RUNS];
    PlacePlan plan = null;
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      plan = plan(question);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    PlacePlan made = Objects.requireNonNull(plan);
    PlaceAnswer answer = PlaceAnswer.of(question, made.placements(), made.relocations());
    Duration time = Duration.ofNanos(nanos[RUNS / 2]);
    return new Planned(made, new PlaceResult(answer, made.proven(), question.size(), time));
  }

  private static PlacePlan plan(PlaceQuestion question) {
    return new PlacePlanner().plan(question.problem().snapshot(), question.problem().rules());
  }
}
