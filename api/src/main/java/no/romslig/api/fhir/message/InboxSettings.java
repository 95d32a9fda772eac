package no.romslig.api.fhir.message;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patiently messages are tried that cannot be entered yet.
 *
 * @param every how often it is looked whether the time of one has come
 * @param firstWait after how long it is tried again; twice as long after each further time
 * @param longestWait at the most
 * @param patience after how long a person must look at it
 */
@ConfigurationProperties("romslig.inbox")
record InboxSettings(
    @DefaultValue("30s") Duration every,
    @DefaultValue("1m") Duration firstWait,
    @DefaultValue("1h") Duration longestWait,
    @DefaultValue("3d") Duration patience) {

  private static final int MOST_DOUBLINGS = 20;

  /**
   * For how long it is not tried by itself.
   *
   * @param attempts that were in vain before, from 0
   */
  Duration waitAfter(int attempts) {
    var wait = firstWait.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
    return wait.compareTo(longestWait) < 0 ? wait : longestWait;
  }
}
