package no.romslig.data.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber asks for.
 *
 * @param resourceTypes of which types it is told; of all where there are none
 * @param endsAt when it is over by itself
 */
public record SubscriptionFacts(
    String endpoint, String reason, List<String> resourceTypes, @Nullable Instant endsAt) {

  public SubscriptionFacts {
    resourceTypes = resourceTypes.stream().distinct().sorted().toList();
  }
}
