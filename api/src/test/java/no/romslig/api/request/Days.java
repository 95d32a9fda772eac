package no.romslig.api.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days that are not today, for tests of what time brings. */
public final class Days {

  private static final int NOON = 12;

  private Days() {}

  public static Today on(LocalDate day) {
    var noon = day.atTime(NOON, 0).toInstant(ZoneOffset.UTC);
    return new Today(Clock.fixed(noon, ZoneOffset.UTC));
  }
}
