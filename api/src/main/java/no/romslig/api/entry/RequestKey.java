package no.romslig.api.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.register.RequestKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The key of a request that makes something, by which it makes it once. */
final class RequestKey {

  private static final int LONGEST = 200;

  private RequestKey() {}

  static String mustBe(@Nullable String key) {
    if (key == null || key.isBlank() || key.length() > LONGEST) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "key-required",
          "The request has no key",
          "Send a key of your own in Idempotency-Key (1 to 200 characters), the same when you send"
              + " it again.");
    }
    return key;
  }

  /** What the key has made before, of the same content. */
  static Optional<UUID> before(Optional<RequestKeys.Made> made, String digest) {
    if (made.isPresent() && !made.get().digest().equals(digest)) {
      throw new ApiProblem(
          HttpStatus.CONFLICT,
          "key-used",
          "The Idempotency-Key was used for something else",
          "Give each new request a key of its own.");
    }
    return made.map(RequestKeys.Made::madeId);
  }

  static String digest(String command, Record body) {
    try {
      var text = command + " " + body;
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
