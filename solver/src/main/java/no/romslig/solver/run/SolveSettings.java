package no.romslig.solver.run;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long and how a run may work.
 *
 * @param seed of everything random
 * @param steps how many search steps at the most; with it the result does not depend on the clock
 * @param limit how long the search may improve, where no steps are given; it ends earlier when it
 *     has found nothing better for long
 * @param threads how many independent parts may be worked on side by side; never changes the result
 * @param stopped answers true once the best found so far is wanted
 * @param progress is told now and then, and last when the run ends
 * @param drafts is given a whole, audited proposal as soon as the lasting places are settled, if
 *     anyone wants it
 */
public record SolveSettings(
    long seed,
    @Nullable Long steps,
    Duration limit,
    int threads,
    BooleanSupplier stopped,
    ProgressListener progress,
    @Nullable ProposalListener drafts) {

  /** The seed where nobody asks for another, whatever door a snapshot comes in by. */
  public static final long DEFAULT_SEED = 1;

  /** A run of exactly so many steps, on one thread, that tells nobody. */
  public static SolveSettings ofSteps(long seed, long steps) {
    return new SolveSettings(seed, steps, Duration.ofDays(1), 1, () -> false, progress -> {}, null);
  }

  /** The same, with exactly so many steps. */
  SolveSettings withSteps(long wanted) {
    return new SolveSettings(seed, wanted, limit, threads, stopped, progress, drafts);
  }

  /** The same, with another to tell. */
  SolveSettings telling(ProgressListener listener) {
    return new SolveSettings(seed, steps, limit, threads, stopped, listener, drafts);
  }

  /** The same, after so many of the steps have been used; none are ever owed. */
  SolveSettings without(long used) {
    return steps == null ? this : withSteps(Math.max(0, steps - used));
  }
}
