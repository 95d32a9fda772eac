package no.romslig.solver.check;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/**
 * Stands in a tree where a value had a fault of its own, so that what is checked afterwards knows
 * that something stood there, but not what.
 */
final class Unreadable {

  static final JsonNode NODE = new POJONode("unreadable");

  private Unreadable() {}

  /** Puts the mark at a place; where nothing stands at that place, nothing happens. */
  static void mark(JsonNode root, JsonPath path) {
    JsonNode container = root;
    var steps = path.steps();
    for (int i = 0; i < steps.size(); i++) {
      boolean last = i == steps.size() - 1;
      String name = steps.get(i).name();
      int index = steps.get(i).index();
      if (container instanceof ObjectNode object && name != null && object.has(name)) {
        container = last ? object.set(name, NODE) : object.get(name);
      } else if (container instanceof ArrayNode array && name == null && array.has(index)) {
        container = last ? array.set(index, NODE) : array.get(index);
      } else {
        return;
      }
    }
  }
}
