package no.romslig.benchmarks.linear;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a solver came to.
 *
 * @param values the best found; null where nothing was found in time
 * @param proven whether there is no better one
 * @param bound no answer is worth more than this, as far as the solver knows
 * @param curve the values found on the way, with the time of each; empty where the solver tells
 *     only of the last one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Outcome(
    boolean @Nullable [] values, boolean proven, double bound, List<Point> curve) {

  /** A value that was reached after so many seconds. */
  public record Point(double seconds, long value) {}
}
