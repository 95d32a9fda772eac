package no.romslig.benchmarks.report;

import java.time.Duration;
import java.util.Locale;

/** Figures as a table shows them: with as many digits as they deserve. */
public final class Figures {

  private Figures() {}

  /** A time as milliseconds below ten seconds, as seconds above. */
  public static String time(Duration time) {
    return seconds(time.toNanos() / 1e9);
  }

  /** A time as milliseconds below ten seconds, as seconds above. */
  public static String seconds(double seconds) {
    if (Double.isInfinite(seconds)) {
      return "never";
    }
    return seconds < 10 ? digits(seconds * 1e3) + " ms" : digits(seconds) + " s";
  }

  /** How many times as long, or as much. */
  public static String times(double ratio) {
    return digits(ratio) + " ×";
  }

  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** Three digits that count, no more. */
  public static String digits(double value) {
    int decimals = value >= 100 || value == 0 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
