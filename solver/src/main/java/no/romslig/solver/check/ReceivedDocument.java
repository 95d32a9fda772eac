package no.romslig.solver.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A document as received: its text, and its tree as far as it could be built.
 *
 * @param tree an object; missing where nothing more can be said about the document
 */
record ReceivedDocument(@Nullable String text, @Nullable JsonNode tree) {

  /** Reads the text itself; what is wrong with it is added to the issues. */
  static ReceivedDocument read(byte[] bytes, Issues issues) {
    if (bytes.length > StrictJson.MAX_BYTES) {
      issues.add(
          JsonPath.ROOT,
          FaultCode.TOO_LARGE,
          "more bytes",
          "at most " + StrictJson.MAX_BYTES + " bytes");
      return new ReceivedDocument(null, null);
    }
    var json = new StrictJson(issues);
    String text = json.decode(bytes);
    JsonNode tree = text == null ? null : json.parse(text);
    if (tree != null && !tree.isObject()) {
      issues.add(JsonPath.ROOT, FaultCode.WRONG_TYPE, tree, "an object");
      return new ReceivedDocument(text, null);
    }
    return new ReceivedDocument(text, tree);
  }

  /** Reads a stream to its end, or just so far that its being too large shows. */
  static <R> R read(InputStream stream, Function<byte[], R> reader) throws IOException {
    return reader.apply(stream.readNBytes(StrictJson.MAX_BYTES + 1));
  }
}
