package no.romslig.api.letter.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much help in a week. */
final class Extent {

  private static final int HOUR = 60;

  private Extent() {}

  static String of(@Nullable Integer minutesPerWeek, Wording wording) {
    if (minutesPerWeek == null) {
      return wording.text("extent.needed");
    }
    if (minutesPerWeek == HOUR) {
      return wording.text("extent.hour");
    }
    // Halves are written out; anything finer is told in minutes.
    if (minutesPerWeek % (HOUR / 2) != 0 || minutesPerWeek < HOUR) {
      return wording.text("extent.minutes", Map.of("minutes", minutesPerWeek));
    }
    String half = minutesPerWeek % HOUR == 0 ? "" : ",5";
    return wording.text("extent.hours", Map.of("hours", minutesPerWeek / HOUR + half));
  }
}
