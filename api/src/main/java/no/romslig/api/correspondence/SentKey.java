package no.romslig.api.correspondence;

import java.nio.charset.StandardCharsets;
import no.romslig.api.letter.send.Sha256;
import no.romslig.api.problem.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What a request calls itself, so that it is done once however often it is sent.
 *
 * @param digest of what was sent
 */
public record SentKey(String key, String digest) {

  private static final int LONGEST = 200;

  /**
   * The key of a request.
   *
   * @throws ApiProblem 400 where it has none
   */
  public static SentKey of(@Nullable String key, Object about, Object body) {
    if (key == null || key.isBlank() || key.length() > LONGEST) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "key-required",
          "The request has no key",
          "Send a key of your own in Idempotency-Key (1 to 200 characters), the same when you send"
              + " it again.");
    }
    var sent = (about + "/" + body).getBytes(StandardCharsets.UTF_8);
    return new SentKey(key, Sha256.of(sent).hex());
  }

  /** Where the key came before, with something else. */
  public static ApiProblem otherContent() {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "key-used",
        "The Idempotency-Key was used for something else",
        "Give each new request a key of its own.");
  }
}
