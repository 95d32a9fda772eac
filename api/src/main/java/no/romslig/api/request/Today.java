package no.romslig.api.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day on which something happens, by the clocks on the municipalities' walls. */
@Component
public class Today {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  public LocalDate date() {
    return of(clock.instant());
  }

  /** The day on which a moment was. */
  public static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, NORWAY);
  }
}
