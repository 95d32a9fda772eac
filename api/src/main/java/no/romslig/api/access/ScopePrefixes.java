package no.romslig.api.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** With what the scopes of systems begin here, for whoever wonders what to ask an issuer for. */
@Component
public final class ScopePrefixes {

  private final List<String> all;

  ScopePrefixes(AccessSettings settings) {
    all =
        settings.issuers().stream()
            .flatMap(it -> Stream.ofNullable(it.scopePrefix()))
            .distinct()
            .toList();
  }

  /** One for each way of writing them; empty where roles alone rule. */
  public List<String> all() {
    return all;
  }
}
