package no.romslig.api.decision;

import no.romslig.api.problem.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A version as an ETag, and as what a request holds it against. */
public final class EntityTag {

  private EntityTag() {}

  public static String of(int version) {
    return "\"" + version + "\"";
  }

  /**
   * The version that was read.
   *
   * @throws ApiProblem 428 where the request does not say
   */
  public static int read(@Nullable String ifMatch) {
    var plain = ifMatch == null ? "" : ifMatch.strip().replace("\"", "");
    if (!plain.matches("[0-9]{1,9}")) {
      throw new ApiProblem(
          HttpStatus.PRECONDITION_REQUIRED,
          "if-match-demanded",
          "Say what you have read",
          "Read it first, and send its ETag as If-Match.");
    }
    return Integer.parseInt(plain);
  }
}
