package no.romslig.api.database;

import org.jspecify.annotations.Nullable;

/** There is no database to start on; says what to do. */
final class DatabaseUnavailableException extends RuntimeException {

  private final String advice;

  DatabaseUnavailableException(String problem, String advice, @Nullable Throwable cause) {
    super(problem, cause);
    this.advice = advice;
  }

  String problem() {
    return String.valueOf(getMessage());
  }

  String advice() {
    return advice;
  }
}
