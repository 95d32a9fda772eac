package no.romslig.api.request;

import java.time.Clock;
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
    return LocalDate.ofInstant(clock.instant(), NORWAY);
  }
}
