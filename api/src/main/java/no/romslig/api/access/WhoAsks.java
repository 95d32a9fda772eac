package no.romslig.api.access;

import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** Who asks, for what is no controller. */
public final class WhoAsks {

  private WhoAsks() {}

  /** Does work that someone has ordered, on a thread that no request works on. */
  public static void as(SignedIn who, Runnable work) {
    var before = SecurityContextHolder.getContext();
    var own = SecurityContextHolder.createEmptyContext();
    own.setAuthentication(new PreAuthenticatedAuthenticationToken(who, "", Set.of()));
    SecurityContextHolder.setContext(own);
    try {
      work.run();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

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
