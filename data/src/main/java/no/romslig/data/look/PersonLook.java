package no.romslig.data.look;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look at a person.
 *
 * @param number from 1, without gaps, in each municipality
 * @param person the register's id, or the code in a document; {@link #EVERYONE} in what was seen
 * @param purpose the command in which it was done
 * @param seenIn what the person was seen in, such as {@code run/} and its id
 * @param emergency why it was needed at once, where there was no other right to it
 * @param reason why what is hidden of the person was looked at, in the words of who did
 * @param previousHash the hash of the look before it; empty of the first
 */
public record PersonLook(
    long number,
    Instant at,
    String subject,
    String person,
    String purpose,
    @Nullable String seenIn,
    @Nullable String emergency,
    @Nullable String reason,
    String previousHash,
    String hash) {

  public static final String EVERYONE = "*";

  /** The hash that it must have: worked out here, apart from the database that wrote it. */
  String hashOf(UUID municipality) {
    var lines =
        String.join(
            "\n",
            municipality.toString(),
            Long.toString(number),
            Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
            subject,
            person,
            purpose,
            seenIn == null ? "" : seenIn,
            emergency == null ? "" : emergency,
            previousHash);
    lines = reason == null ? lines : lines + "\n" + reason;
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(lines.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }
}
