package no.romslig.solver.simulate.measure;

/**
 * The days of a course that are counted: {@code [from, to)}, counted from the base's day. What
 * comes before them is the warm-up, in which the town comes to live by the scenario's assumptions.
 */
public record Window(int from, int to) {

  private static final double DAYS_PER_YEAR = 365.25;

  public Window {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("No day is counted from %d to %d".formatted(from, to));
    }
  }

  boolean has(int day) {
    return day >= from && day < to;
  }

  int days() {
    return to - from;
  }

  double years() {
    return days() / DAYS_PER_YEAR;
  }

  /** How many of the nights from one day to another are counted. */
  int nights(int first, int end) {
    return Math.max(0, Math.min(end, to) - Math.max(first, from));
  }
}
