package no.romslig.solver.run.stay;

import java.time.Duration;
import java.util.Arrays;
import no.romslig.solver.run.Progress;
import no.romslig.solver.run.SolveSettings;

/**
 * Decides when the search has done enough. But for the limit and the stop, which are the user's, it
 * counts moves and never looks at the clock, so that a run can be done again.
 */
final class Pace {

  private static final long LOOK_EVERY = 16;

  private final SolveSettings settings;
  private final StayBound bound;
  private final int size;
  private final long begun = System.nanoTime();
  private long moves;
  private long improvedAt;
  private long lapEnd;
  private boolean enough;
  private long[] best;
  private Runnable stop = () -> {};

  /**
   * @param size how many stays are to be planned
   * @param start the levels of the plan that the search starts from
   */
  Pace(SolveSettings settings, StayBound bound, int size, long[] start) {
    this.settings = settings;
    this.bound = bound;
    this.size = size;
    best = start;
    enough = settings.steps() != null && settings.steps() <= 0;
  }

  /** Begins a lap of at most so many moves; the action ends it. */
  void lap(long length, Runnable action) {
    lapEnd = moves + length;
    stop = action;
  }

  boolean isEnough() {
    return enough;
  }

  /** Whether the nights that are missing are proven to be as few as can be. */
  boolean isProven() {
    return best[0] <= bound.acute() && best[1] <= bound.others();
  }

  /** Tells of a better plan, as far as its first so many levels go. */
  void found(long[] levels, int counting) {
    if (Arrays.compare(levels, 0, counting, best, 0, counting) < 0) {
      best = levels;
      improvedAt = moves;
    }
  }

  void moved() {
    moves++;
    enough = enough || hasDoneEnough();
    if (enough || moves >= lapEnd) {
      stop.run();
    }
  }

  private boolean hasDoneEnough() {
    Long steps = settings.steps();
    if ((steps != null && moves >= steps) || moves - improvedAt > patience()) {
      return true;
    }
    if (moves % LOOK_EVERY != 0) {
      return false;
    }
    tell();
    return settings.stopped().getAsBoolean()
        || (steps == null && System.nanoTime() - begun > settings.limit().toNanos());
  }

  /** How many moves in vain are enough: fewer where the lower levels alone could still improve. */
  private long patience() {
    return isProven() ? 5_000 + 60L * size : 15_000 + 300L * size;
  }

  void tell() {
    settings
        .progress()
        .onProgress(
            new Progress(
                Progress.Phase.STAYS,
                0,
                0,
                moves,
                best[1],
                bound.others(),
                Duration.ofNanos(System.nanoTime() - begun)));
  }

  long moves() {
    return moves;
  }
}
