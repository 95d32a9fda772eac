package no.romslig.api.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Someone who signed in to pages and is known here. */
interface Recognised {

  SignedIn signedIn();

  /** Who asks; empty where nobody has signed in. */
  static Optional<SignedIn> of(@Nullable Authentication authentication) {
    return switch (authentication == null ? null : authentication.getPrincipal()) {
      case SignedIn bearer -> Optional.of(bearer);
      case Recognised recognised -> Optional.of(recognised.signedIn());
      case null, default -> Optional.empty();
    };
  }
}
