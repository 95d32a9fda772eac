package no.romslig.solver.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents without a fault in which every field of the contract occurs. */
final class Samples {

  static final JsonMapper MAPPER = new JsonMapper();

  private Samples() {}

  static String town() {
    return read("town.json");
  }

  static String proposal() {
    return read("proposal.json");
  }

  static ObjectNode tree(String json) {
    return (ObjectNode) MAPPER.readTree(json);
  }

  static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static String read(String name) {
    try (var stream = Samples.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("There is no " + name + ".");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
