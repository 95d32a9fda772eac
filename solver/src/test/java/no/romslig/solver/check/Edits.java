package no.romslig.solver.check;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes a document at a JSON pointer; {@code -} is the place behind a list's last element. */
final class Edits {

  private Edits() {}

  static void set(JsonNode root, String pointer, JsonNode value) {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    switch (parent(root, pointer)) {
      case ObjectNode object -> object.set(last, value);
      case ArrayNode array when last.equals("-") -> array.add(value);
      case ArrayNode array -> array.set(Integer.parseInt(last), value);
      default -> throw new AssertionError("Nothing to set at " + pointer);
    }
  }

  static void remove(JsonNode root, String pointer) {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    JsonNode removed =
        switch (parent(root, pointer)) {
          case ObjectNode object -> object.remove(last);
          case ArrayNode array -> array.remove(Integer.parseInt(last));
          default -> null;
        };
    if (removed == null) {
      throw new AssertionError("Nothing to remove at " + pointer);
    }
  }

  static String pointer(JsonPath path) {
    var pointer = new StringBuilder();
    for (JsonPath step : path.steps()) {
      pointer.append('/').append(step.name() == null ? String.valueOf(step.index()) : step.name());
    }
    return pointer.toString();
  }

  private static JsonNode parent(JsonNode root, String pointer) {
    return root.at(pointer.substring(0, pointer.lastIndexOf('/')));
  }
}
