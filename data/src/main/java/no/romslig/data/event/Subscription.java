package no.romslig.data.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** A system's wish to be told of events. Its secret and headers are kept apart. */
@Entity
public class Subscription extends Entry {

  private String subscriber;
  private String endpoint;
  private String server;
  private String reason;
  private List<String> resourceTypes;
  private @Nullable Instant endsAt;

  @Enumerated(EnumType.STRING)
  private SubscriptionStatus status;

  protected Subscription() {}

  /**
   * @param subscriber the subject of the system
   * @param facts what it asks for
   * @param server by which address the system knows this one
   */
  public Subscription(UUID id, String subscriber, SubscriptionFacts facts, String server) {
    super(id);
    this.subscriber = subscriber;
    this.server = server;
    endpoint = facts.endpoint();
    reason = facts.reason();
    resourceTypes = facts.resourceTypes();
    endsAt = facts.endsAt();
    status = SubscriptionStatus.REQUESTED;
  }

  public String subscriber() {
    return subscriber;
  }

  public String server() {
    return server;
  }

  public SubscriptionFacts facts() {
    return new SubscriptionFacts(endpoint, reason, resourceTypes, endsAt);
  }

  public SubscriptionStatus status() {
    return status;
  }

  /** Is over. */
  public void end() {
    status = SubscriptionStatus.OFF;
  }

  /** Its subscriber is told of events. */
  public void goOn() {
    status = SubscriptionStatus.ACTIVE;
  }

  /** Its subscriber cannot be told. */
  public void fail() {
    status = SubscriptionStatus.ERROR;
  }
}
