package no.romslig.api.entry;

import no.romslig.api.problem.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The version of an entry as an ETag, and as what a change is held against. */
final class EntryVersion {

  private EntryVersion() {}

  static String tag(int version) {
    return "\"" + version + "\"";
  }

  /**
   * The version that was read.
   *
   * @throws ApiProblem 428 where the request does not say
   */
  static int read(@Nullable String ifMatch) {
    if (ifMatch == null || !ifMatch.matches("\"\\d{1,9}\"")) {
      throw new ApiProblem(
          HttpStatus.PRECONDITION_REQUIRED,
          "version-required",
          "It is not said which version was read",
          "Read it, and send its ETag in the header If-Match.");
    }
    return Integer.parseInt(ifMatch.substring(1, ifMatch.length() - 1));
  }

  static ApiProblem changedSince(int version) {
    return new ApiProblem(
            HttpStatus.PRECONDITION_FAILED,
            "changed-since",
            "It has changed since you read it",
            "Read it again, and send what still fits with its new ETag in If-Match.")
        .withHeader("ETag", tag(version));
  }
}
