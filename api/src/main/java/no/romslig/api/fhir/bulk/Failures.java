package no.romslig.api.fhir.bulk;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells of failures without what they say. */
final class Failures {

  private static final int FRAMES = 6;

  private Failures() {}

  /** What kind of failure it is, where it happened, and what caused it. */
  static String place(Throwable failure) {
    var text = new StringBuilder();
    for (var each = failure; each != null; each = each.getCause()) {
      text.append(text.isEmpty() ? "" : " caused by ")
          .append(each.getClass().getName())
          .append(
              Arrays.stream(each.getStackTrace())
                  .limit(FRAMES)
                  .map(StackTraceElement::toString)
                  .collect(Collectors.joining(", ", " at ", "")));
    }
    return text.toString();
  }
}
