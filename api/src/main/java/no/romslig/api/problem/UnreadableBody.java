package no.romslig.api.problem;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says where a JSON body cannot be read, and what belongs there; what was sent is not repeated. */
final class UnreadableBody {

  private UnreadableBody() {}

  /** The problem; empty where the failure is another, or the body is no JSON at all. */
  static Optional<ProblemDetail> of(Exception failure, HttpStatusCode status) {
    return failure instanceof HttpMessageNotReadableException
            && failure.getCause() instanceof MismatchedInputException mismatch
            && !mismatch.getPath().isEmpty()
        ? Optional.of(
            ApiProblem.detail(
                status,
                "unreadable-body",
                "The body cannot be read",
                path(mismatch) + " must be " + form(mismatch) + ". Nothing was stored."))
        : Optional.empty();
  }

  private static String path(JacksonException mismatch) {
    return mismatch.getPath().stream()
        .map(UnreadableBody::step)
        .collect(Collectors.joining("", "$", ""));
  }

  private static String step(Reference step) {
    return step.getPropertyName() == null
        ? "[" + step.getIndex() + "]"
        : "." + step.getPropertyName();
  }

  private static String form(MismatchedInputException mismatch) {
    var type = mismatch.getTargetType();
    if (type == LocalDate.class) {
      return "a date such as 2026-11-30";
    }
    if (type == UUID.class) {
      return "a UUID";
    }
    if (type != null && type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    return "as the description at /v3/api-docs says";
  }
}
