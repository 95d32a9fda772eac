package no.romslig.solver.run.stay;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import no.romslig.solver.proposal.SolverRun.Point;
import no.romslig.solver.run.Progress;
import no.romslig.solver.run.SolveSettings;

/**
 * Decides when the search has done enough. But for the limit and the stop, which are the user's, it
 * counts moves and never looks at the clock, so that a run can be done again.
 */
final class Pace {

  private static final long LOOK_EVERY = 16;

  /** So often the bound is worked on, and so much for each stay and move since. */
  private static final long BOUND_EVERY = 500;

  private static final long BOUND_WORK = 5;

  /** What the bound gets before the first move. */
  private static final long FIRST_WORK = 60_000_000;

  private final SolveSettings settings;
  private final StayBound bound;
  private final int size;
  private final long begun;
  private final Curve curve = new Curve();
  private long moves;
  private long improvedAt;
  private long lapEnd;
  private boolean enough;
  private long[] best;
  private Runnable stop = () -> {};

  /**
   * @param size how many stays are to be planned
   * @param start the levels of the plan that the search starts from
   * @param begun when the work on the stays began, by {@link System#nanoTime}
   */
  Pace(SolveSettings settings, StayBound bound, int size, long[] start, long begun) {
    this.settings = settings;
    this.bound = bound;
    this.size = size;
    this.begun = begun;
    best = start;
    enough = settings.steps() != null && settings.steps() <= 0;
  }

  /** Works on the bound before the first move. */
  void begin() {
    note();
    if (!enough) {
      bound.improve(FIRST_WORK);
      note();
    }
  }

  /** Takes note of the best plan's slots. */
  void know(int[] slots) {
    bound.know(slots);
  }

  /**
   * Looks for the very least in what is small, and each part of it that is looked at is a move.
   *
   * @param board holds the best plan known, and a better one afterwards where there is one
   */
  void settle(Board board) {
    stop = () -> {};
    bound.settle(
        board,
        () -> {
          moved();
          return !enough;
        });
    note();
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
    return best[0] <= bound.acute() && best[1] <= bound.others(best[0]);
  }

  /** Tells of a better plan, as far as its first so many levels go. */
  void found(long[] levels, int counting) {
    if (Arrays.compare(levels, 0, counting, best, 0, counting) < 0) {
      best = levels;
      improvedAt = moves;
      note();
    }
  }

  private void note() {
    curve.add(new Point(elapsed().toMillis(), moves, best[0], best[1], bound.others(best[0])));
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  void moved() {
    moves++;
    if (moves % BOUND_EVERY == 0) {
      bound.improve(BOUND_EVERY * BOUND_WORK * size);
      note();
    }
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
        || (steps == null && elapsed().compareTo(settings.limit()) > 0);
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
                Progress.Phase.STAYS, 0, 0, moves, best[1], bound.others(best[0]), elapsed()));
  }

  /** What was missing and proven when. */
  List<Point> curve() {
    return curve.some();
  }

  long moves() {
    return moves;
  }
}
