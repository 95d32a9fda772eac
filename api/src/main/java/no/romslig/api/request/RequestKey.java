package no.romslig.api.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.romslig.api.problem.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What a request that makes something calls itself, so that it is done once however often it is
 * sent.
 *
 * @param digest of what was sent, by which the same key with another content is noticed
 */
public record RequestKey(String value, String digest) {

  private static final int LONGEST = 200;

  /**
   * The key of a request.
   *
   * @param key the header {@code Idempotency-Key}
   * @param about what is asked for, or of what
   * @param body what was sent
   * @throws ApiProblem 400 where it has none
   */
  public static RequestKey of(@Nullable String key, Object about, Object body) {
    if (key == null || key.isBlank() || key.length() > LONGEST) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "key-required",
          "The request has no key",
          "Send a key of your own in Idempotency-Key (1 to "
              + LONGEST
              + " characters), the same when you send it again.");
    }
    return new RequestKey(key, sha256(about + " " + body));
  }

  /** The same, for what was sent to that address. */
  RequestKey at(String address) {
    return new RequestKey(value, sha256(address + " " + digest));
  }

  /** Where the key came before, with something else. */
  public static ApiProblem used() {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "key-used",
        "The Idempotency-Key was used for something else",
        "Give each new request a key of its own.");
  }

  private static String sha256(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
