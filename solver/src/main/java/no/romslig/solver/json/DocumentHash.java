package no.romslig.solver.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** Names a document by its content: layout and the order of properties do not matter. */
public final class DocumentHash {

  private DocumentHash() {}

  /**
   * SHA-256 over the document's RFC 8785 canonical form, in lower-case hexadecimal.
   *
   * @throws IllegalArgumentException if the text is no JSON document that has such a form
   */
  public static String of(String json) {
    try {
      var canonical = new JsonCanonicalizer(json).getEncodedString();
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      // The cause quotes the document, which may hold what must not reach a log.
      throw new IllegalArgumentException("The document has no canonical form.");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
