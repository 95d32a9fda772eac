package no.romslig.solver.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/**
 * Reads bytes as one JSON document and says what is wrong with the text itself. Numbers become what
 * RFC 8785 takes them for, so that documents with one hash read alike.
 */
final class StrictJson {

  /** What a document may weigh; forty thousand places are about a fifth of it. */
  static final int MAX_BYTES = 256 * 1024 * 1024;

  static final int MAX_DEPTH = 50;

  private static final int MAX_TEXT = 10_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_TEXT)
                  .maxNameLength(1000)
                  .maxNumberLength(400)
                  .build())
          .build();

  private final Issues issues;

  StrictJson(Issues issues) {
    this.issues = issues;
  }

  /** The text of the bytes, without a byte order mark; missing where they are no UTF-8. */
  @Nullable String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      issues.add(JsonPath.ROOT, FaultCode.NOT_UTF8, "other bytes", "a document in UTF-8");
      return null;
    }
  }

  /** The document's tree; missing where the text could not be read to its end. */
  @Nullable JsonNode parse(String text) {
    JsonPath[] reached = {JsonPath.ROOT};
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      var tree = new TreeBuilder(parser, issues, reached);
      if (parser.nextToken() == null) {
        malformed(JsonPath.ROOT, parser.currentLocation());
        return null;
      }
      JsonNode root = tree.value(JsonPath.ROOT);
      reached[0] = JsonPath.ROOT;
      JsonToken behind = parser.nextToken();
      if (behind != null) {
        malformed(JsonPath.ROOT, parser.currentTokenLocation());
        return null;
      }
      return root;
    } catch (StreamConstraintsException e) {
      issues.add(
          reached[0],
          FaultCode.TOO_LARGE,
          place(e.getLocation()),
          "at most %d levels, %d characters in a text and 400 digits in a number"
              .formatted(MAX_DEPTH, MAX_TEXT));
      return null;
    } catch (JacksonException e) {
      // Its message quotes the document, which may hold what must not be shown.
      malformed(reached[0], e.getLocation());
      return null;
    }
  }

  private void malformed(JsonPath path, @Nullable TokenStreamLocation location) {
    issues.add(path, FaultCode.MALFORMED_JSON, place(location), "one JSON document");
  }

  private static String place(@Nullable TokenStreamLocation location) {
    return location == null
        ? "an unknown place"
        : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
  }
}
