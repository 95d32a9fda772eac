package no.romslig.api.planning;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Knows when the application begins to stop, so that runs give way at once. */
@Component
class Closing {

  private volatile boolean begun;

  @EventListener
  void begin(ContextClosedEvent event) {
    begun = true;
  }

  boolean hasBegun() {
    return begun;
  }
}
