package no.romslig.api.fhir.subscription;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom this program may call by itself, and how patiently.
 *
 * @param allowed beginnings of addresses; where there are none, nobody may subscribe
 * @param every how often it is looked whether there is something to tell
 * @param timeout for how long an answer is waited for
 * @param firstWait after how long it is tried again; twice as long after each further time
 * @param longestWait at the most
 * @param errorAfter for how long it is tried before the subscription counts as faulty
 */
@ConfigurationProperties("romslig.subscriptions")
record SubscriptionSettings(
    @DefaultValue List<URI> allowed,
    @DefaultValue("5s") Duration every,
    @DefaultValue("10s") Duration timeout,
    @DefaultValue("10s") Duration firstWait,
    @DefaultValue("15m") Duration longestWait,
    @DefaultValue("2h") Duration errorAfter) {

  private static final int MOST_DOUBLINGS = 30;

  SubscriptionSettings {
    allowed = List.copyOf(allowed);
  }

  /**
   * For how long nothing is tried.
   *
   * @param failures in a row, from 1
   */
  Duration waitAfter(int failures) {
    var wait = firstWait.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    return wait.compareTo(longestWait) < 0 ? wait : longestWait;
  }
}
