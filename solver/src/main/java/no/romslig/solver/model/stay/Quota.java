package no.romslig.solver.model.stay;

import org.jspecify.annotations.Nullable;

/**
 * How many nights of respite a person may have in any window of nights (rule AV-02).
 *
 * @param maxNights at most so many
 * @param window in any so many consecutive nights
 */
public record Quota(int maxNights, int window) {

  /** A rule set without such a rule. */
  static final Quota NONE = new Quota(Integer.MAX_VALUE, 1);

  /**
   * The windows that count: every one, or the cycles of one grant.
   *
   * @param first the first window's first night, which may lie before the axis
   * @param step from one window to the next
   */
  public record Lane(int first, int step) {

    /** The first window of the lane that does not begin before the night. */
    public int from(int night) {
      return Math.max(first, night + Math.floorMod(first - night, step));
    }
  }

  public boolean isNone() {
    return maxNights == Integer.MAX_VALUE;
  }

  /** Sums from the axis' first night on: {@code sums[d]} nights of the set lie before {@code d}. */
  public static int[] sums(long[] nights, int length) {
    int[] sums = new int[length + 1];
    for (int night = 0; night < length; night++) {
      sums[night + 1] = sums[night] + (Nights.get(nights, night) ? 1 : 0);
    }
    return sums;
  }

  /** Nights in {@code [from, from + window)} by the sums, which may reach beyond the axis. */
  public static int within(int[] sums, int from, int window) {
    int last = sums.length - 1;
    return sums[Math.clamp(from + window, 0, last)] - sums[Math.clamp(from, 0, last)];
  }

  /**
   * Whether a stay on {@code [start, start + nights)} keeps every window of the lane that it
   * touches, beside the other nights; a night that is among these already counts once.
   *
   * @param others sums of the person's other respite nights
   * @param bound sums of those of them that the rule binds; null where it binds the stay itself
   */
  public boolean allows(Lane lane, int start, int nights, int[] others, int @Nullable [] bound) {
    for (int from = lane.from(start - window + 1); from < start + nights; from += lane.step()) {
      int first = Math.max(from, start);
      int own = Math.min(from + window, start + nights) - first;
      int more = own - within(others, first, own);
      if (more + within(others, from, window) > maxNights
          && (bound == null || within(bound, from, window) > 0)) {
        return false;
      }
    }
    return true;
  }
}
