package no.romslig.api.fhir.bulk;

/** Work that is not wanted any more, or whose program ends: nothing of it is stored. */
final class BulkStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean isGivenUp;

  BulkStopped(boolean isGivenUp) {
    super(isGivenUp ? "Nobody wants it any more." : "The program ends.");
    this.isGivenUp = isGivenUp;
  }

  /** Whether nobody wants it any more. */
  boolean isGivenUp() {
    return isGivenUp;
  }
}
