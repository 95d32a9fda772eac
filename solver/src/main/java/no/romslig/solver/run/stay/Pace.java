package no.romslig.solver.run.stay;

import java.time.Duration;
import no.romslig.solver.run.Progress;
import no.romslig.solver.run.SolveSettings;

/**
 * Decides when the search has done enough. But for the limit and the stop, which are the user's, it
 * counts moves and never looks at the clock, so that a run can be done again.
 */
final class Pace {

  private static final long LOOK_EVERY = 16;
  private static final long TELL_EVERY_NANOS = Duration.ofMillis(100).toNanos();

  private final SolveSettings settings;
  private final long bound;
  private final long acuteBound;
  private final int size;
  private final long begun = System.nanoTime();
  private long told = begun;
  private long moves;
  private long improvedAt;
  private long acuteMissing = Long.MAX_VALUE;
  private long missing = Long.MAX_VALUE;
  private Runnable stop = () -> {};

  /**
   * @param size how many stays are to be planned
   */
  Pace(SolveSettings settings, long acuteBound, long bound, int size) {
    this.settings = settings;
    this.acuteBound = acuteBound;
    this.bound = bound;
    this.size = size;
  }

  void onEnough(Runnable action) {
    stop = action;
  }

  void improved(long acute, long others) {
    improvedAt = moves;
    acuteMissing = acute;
    missing = others;
  }

  void moved() {
    moves++;
    if (isEnough()) {
      stop.run();
    }
  }

  private boolean isEnough() {
    Long steps = settings.steps();
    if (steps != null && moves >= steps) {
      return true;
    }
    if (moves - improvedAt > patience()) {
      return true;
    }
    if (moves % LOOK_EVERY != 0) {
      return false;
    }
    long now = System.nanoTime();
    if (now - told > TELL_EVERY_NANOS) {
      told = now;
      tell();
    }
    return settings.stopped().getAsBoolean()
        || (steps == null && now - begun > settings.limit().toNanos());
  }

  /** How many moves in vain are enough: fewer where the lower levels alone could still improve. */
  private long patience() {
    boolean proven = acuteMissing <= acuteBound && missing <= bound;
    return proven ? 10_000 + 100L * size : 40_000 + 1_500L * size;
  }

  void tell() {
    settings
        .progress()
        .onProgress(
            new Progress(
                "stays", moves, missing, bound, Duration.ofNanos(System.nanoTime() - begun)));
  }

  long moves() {
    return moves;
  }
}
