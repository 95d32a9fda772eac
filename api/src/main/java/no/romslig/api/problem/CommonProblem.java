package no.romslig.api.problem;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What can be wrong with any request, before the code that it is meant for sees it. */
enum CommonProblem {
  BAD_REQUEST(
      HttpStatus.BAD_REQUEST,
      "bad-request",
      "The request cannot be understood",
      "Send it as the description at /v3/api-docs says."),
  NOT_SIGNED_IN(
      HttpStatus.UNAUTHORIZED,
      "not-signed-in",
      "You are not signed in",
      "Send a token that is meant for Romslig, as docs/access.md says; one that was sent is wrong"
          + " or out of date. People sign in at /sign-in."),
  NOT_ALLOWED(
      HttpStatus.FORBIDDEN,
      "not-allowed",
      "Your role does not allow this",
      "Ask someone who has a role that does."),
  STALE_FORM(
      HttpStatus.FORBIDDEN,
      "stale-form",
      "The form was not sent from a page of this session",
      "Load the page again and send the form anew. Programs send a token of their own."),
  FOREIGN_SITE(
      HttpStatus.FORBIDDEN,
      "foreign-site",
      "The request comes from another site",
      "Only programs and the application's own pages may change anything; send no Origin of another"
          + " site."),
  NO_SUCH_ADDRESS(
      HttpStatus.NOT_FOUND,
      "no-such-address",
      "There is nothing at this address",
      "All addresses are described at /v3/api-docs."),
  METHOD_NOT_ALLOWED(
      HttpStatus.METHOD_NOT_ALLOWED,
      "method-not-allowed",
      "This address does not accept this method",
      "Use a method that the Allow header names."),
  NOT_ACCEPTABLE(
      HttpStatus.NOT_ACCEPTABLE,
      "not-acceptable",
      "The answer does not exist in the format you asked for",
      "Accept application/json."),
  CONTENT_TOO_LARGE(
      HttpStatus.CONTENT_TOO_LARGE,
      "content-too-large",
      "The request is too large",
      "Send less. What a snapshot may weigh is the setting romslig.run.max-snapshot."),
  UNSUPPORTED_MEDIA_TYPE(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      "unsupported-media-type",
      "The body has a type that is not accepted here",
      "Say the type of the body in the header Content-Type: application/json, or what the"
          + " description at /v3/api-docs names for this address."),
  FOREIGN_HOST(
      HttpStatus.MISDIRECTED_REQUEST,
      "foreign-host",
      "The application does not answer to this name",
      "Ask it by a name that it knows, such as localhost, or add yours to the setting"
          + " romslig.hosts."),
  UNFORESEEN(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "unforeseen",
      "The request failed unexpectedly",
      "The log of the application says why.");

  private final HttpStatus status;
  private final String code;
  private final String title;
  private final String advice;

  CommonProblem(HttpStatus status, String code, String title, String advice) {
    this.status = status;
    this.code = code;
    this.title = title;
    this.advice = advice;
  }

  /** The problem of a status, whoever found it. */
  static ProblemDetail of(HttpStatusCode status) {
    var common =
        Arrays.stream(values())
            .filter(each -> each.status.isSameCodeAs(status))
            .findFirst()
            .orElse(status.is4xxClientError() ? BAD_REQUEST : UNFORESEEN);
    return ApiProblem.detail(status, common.code, common.title, common.advice);
  }

  /** The problem that was found and named by its code, or else that of the status. */
  static ProblemDetail of(HttpStatusCode status, @Nullable Object code) {
    return Arrays.stream(values())
        .filter(each -> each.code.equals(code))
        .findFirst()
        .map(each -> ApiProblem.detail(status, each.code, each.title, each.advice))
        .orElseGet(() -> of(status));
  }

  /** The problem that a failure shows. What was sent is not repeated. */
  static ProblemDetail of(Exception failure, HttpStatusCode status) {
    return failure instanceof MethodArgumentTypeMismatchException mismatch
        ? ApiProblem.detail(
            status,
            "bad-parameter",
            "A parameter cannot be read",
            mismatch.getName() + " must be " + form(mismatch.getRequiredType()) + ".")
        : of(status);
  }

  private static String form(@Nullable Class<?> type) {
    return type == UUID.class ? "a UUID, as the links of a run have it" : "a whole number";
  }
}
