package no.romslig.api.request;

import java.util.regex.Pattern;
import no.romslig.api.problem.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A version as an ETag, and as what a change is held against (RFC 9110, 8.8.3 and 13.1.1). */
public final class EntityTag {

  /** The quotes may be left out. */
  private static final Pattern FORM = Pattern.compile("\\s*(\"?)(\\d{1,9})\\1\\s*");

  private EntityTag() {}

  public static String of(int version) {
    return "\"" + version + "\"";
  }

  /**
   * The version that was read.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ApiProblem 428 where the request does not say
   */
  public static int read(@Nullable String ifMatch) {
    var said = FORM.matcher(ifMatch == null ? "" : ifMatch);
    if (!said.matches()) {
      throw new ApiProblem(
          HttpStatus.PRECONDITION_REQUIRED,
          "version-required",
          "It is not said which version was read",
          "Read it, and send its ETag in the header If-Match.");
    }
    return Integer.parseInt(said.group(2));
  }

  /** Where someone was first: 412 with the version as it is now. */
  public static ApiProblem changedSince(int version) {
    return new ApiProblem(
            HttpStatus.PRECONDITION_FAILED,
            "changed-since",
            "It has changed since you read it",
            "Read it again, and send what still fits with its new ETag in If-Match.")
        .withHeader(HttpHeaders.ETAG, of(version));
  }
}
