package no.romslig.solver.model.stay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Dates as small integers. Night {@code d} begins on {@code first + d}; the axis reaches back as
 * far as a rule's window looks, and on to the last night that a planned stay may have.
 *
 * @param asOf the day of the run
 * @param length how many nights the axis has
 */
public record Axis(LocalDate first, int asOf, int length) {

  /** The date as a day in {@code [0, length]}; what lies outside is drawn to the nearer end. */
  public int day(LocalDate date) {
    return Math.clamp(ChronoUnit.DAYS.between(first, date), 0, length);
  }

  /** Like {@link #day}, where a missing date means without an end. */
  public int end(@Nullable LocalDate date) {
    return date == null ? length : day(date);
  }

  public LocalDate date(int day) {
    return first.plusDays(day);
  }

  /** How many longs hold one bit for each night. */
  public int words() {
    return (length + 63) >>> 6;
  }

  long[] none() {
    return new long[words()];
  }

  long[] range(int from, int to) {
    long[] bits = none();
    Nights.set(bits, from, Math.min(to, length));
    return bits;
  }

  long[] all() {
    return range(0, length);
  }
}
