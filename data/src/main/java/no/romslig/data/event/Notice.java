package no.romslig.data.event;

import java.util.List;

/**
 * What is to be sent next of one person, or of one resource that is about nobody.
 *
 * @param lane of which nothing else is sent before
 * @param attempts how often the first of it was sent in vain
 * @param events with their places among all events of the subscription, in their order
 */
public record Notice(String lane, int attempts, List<Placed> events) {

  public Notice {
    events = List.copyOf(events);
  }

  /**
   * An event of a subscription.
   *
   * @param sequence from 1, without gaps, in each subscription
   */
  public record Placed(long sequence, OutgoingEvent event) {}

  long first() {
    return events.getFirst().sequence();
  }

  long last() {
    return events.getLast().sequence();
  }
}
