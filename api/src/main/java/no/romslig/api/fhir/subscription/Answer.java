package no.romslig.api.fhir.subscription;

import no.romslig.data.event.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending something.
 *
 * @param failure missing where it was accepted
 * @param status with which the subscriber answered, where it did
 */
record Answer(@Nullable Failure failure, @Nullable Integer status) {

  private static final int OK = 200;
  private static final int MORE_THAN_OK = 300;

  /** Whatever a subscriber answers with; it is never followed elsewhere. */
  static Answer of(int status) {
    return new Answer(status >= OK && status < MORE_THAN_OK ? null : Failure.REFUSED, status);
  }

  static Answer of(Failure failure) {
    return new Answer(failure, null);
  }
}
