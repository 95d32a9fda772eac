package no.romslig.api.access;

/** The settings would let in whom they must not, or nobody; says what to do. */
final class AccessMisconfiguredException extends RuntimeException {

  private final String advice;

  AccessMisconfiguredException(String problem, String advice) {
    super(problem);
    this.advice = advice;
  }

  String problem() {
    return String.valueOf(getMessage());
  }

  String advice() {
    return advice;
  }
}
