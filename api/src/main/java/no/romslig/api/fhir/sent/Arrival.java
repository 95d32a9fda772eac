package no.romslig.api.fhir.sent;

import java.time.LocalDate;
import no.romslig.data.register.Acting;

/**
 * A resource on its way into the registers.
 *
 * @param at where it stands in what was sent
 * @param links what its references lead to
 * @param later what waits until everything is entered
 * @param acting who sends it, and in doing what
 * @param today the day
 * @param manner how it is taken
 */
public record Arrival(
    At at, Links links, Later later, Acting acting, LocalDate today, Manner manner) {

  Arrival(At at, Links links, Later later, Acting acting, LocalDate today) {
    this(at, links, later, acting, today, Manner.USUAL);
  }
}
