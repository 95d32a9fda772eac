package no.romslig.benchmarks.stay;

import java.time.Duration;
import java.util.List;

/**
 * What a contender came to.
 *
 * @param slots for each stay asked for its slot, -1 for none
 * @param proven whether it says that no plan misses less
 * @param time until it was done or stopped
 * @param curve what it missed when; the last is what the slots miss
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record StayResult(
    int[] slots, Missing missing, boolean proven, Duration time, List<Reached> curve) {

  /** What was missing after so many seconds. */
  public record Reached(double seconds, Missing missing) {}

  /** When it first missed no more than this; infinite where it never did. */
  public double secondsTo(Missing wanted) {
    return curve.stream()
        .filter(point -> point.missing().compareTo(wanted) <= 0)
        .mapToDouble(Reached::seconds)
        .findFirst()
        .orElse(Double.POSITIVE_INFINITY);
  }
}
