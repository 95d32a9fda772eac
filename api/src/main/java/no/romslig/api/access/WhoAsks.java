package no.romslig.api.access;

import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks, for what is no controller. */
public final class WhoAsks {

  private WhoAsks() {}

  /**
   * Who has signed in to the request that this thread works on.
   *
   * @throws IllegalStateException where anyone may ask
   */
  public static SignedIn now() {
    return Recognised.of(SecurityContextHolder.getContext().getAuthentication())
        .orElseThrow(() -> new IllegalStateException("Asked who asks where anyone may."));
  }
}
