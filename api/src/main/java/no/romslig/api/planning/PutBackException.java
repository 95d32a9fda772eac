package no.romslig.api.planning;

import java.util.UUID;

/** The application stops under a run: it goes back to the queue and begins again at next start. */
final class PutBackException extends RuntimeException {

  PutBackException(UUID run) {
    super("run " + run + " waits for the next start", null, false, false);
  }
}
