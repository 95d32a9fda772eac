package no.romslig.solver.check;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Says in words what a schema expects of one value. */
final class Expected {

  private Expected() {}

  static String of(JsonNode schema) {
    if (schema.has("const")) {
      return "\"" + schema.get("const").asString() + "\"";
    }
    if (schema.has("enum")) {
      return "one of " + String.join(", ", texts(schema.get("enum")));
    }
    if ("date".equals(schema.path("format").asString(""))) {
      return "a date, yyyy-MM-dd";
    }
    List<String> types = texts(schema.path("type"));
    types.remove("null");
    return String.join(" or ", types.stream().map(type -> type(type, schema)).toList());
  }

  /** The names of an object's properties, or that it has none. */
  static String properties(JsonNode schema) {
    return "one of " + String.join(", ", schema.path("properties").propertyNames());
  }

  private static String type(String type, JsonNode schema) {
    return switch (type) {
      case "integer" -> "a whole number" + range(schema);
      case "number" -> "a number" + range(schema);
      case "boolean" -> "true or false";
      case "array" -> "a list" + length(schema, "Items", "entry", "entries");
      case "string" ->
          "a text" + length(schema, "Length", "character", "characters") + pattern(schema);
      default -> "an object";
    };
  }

  private static String range(JsonNode schema) {
    return " from "
        + schema.path("minimum").asString()
        + " to "
        + schema.path("maximum").asString();
  }

  private static String length(JsonNode schema, String what, String one, String many) {
    boolean least = schema.has("min" + what);
    boolean most = schema.has("max" + what);
    String min = schema.path("min" + what).asString("");
    String max = schema.path("max" + what).asString("");
    String unit = max.equals("1") || (!most && min.equals("1")) ? one : many;
    if (least && most) {
      return min.equals(max) ? " of " + min + " " + unit : " of " + min + " to " + max + " " + unit;
    }
    if (least) {
      return " of at least " + min + " " + unit;
    }
    return most ? " of at most " + max + " " + unit : "";
  }

  private static String pattern(JsonNode schema) {
    String pattern = schema.path("pattern").asString("");
    if (pattern.startsWith("^[^")) {
      return " without control characters";
    }
    return switch (pattern) {
      case "" -> "";
      case "^[0-9]{4}$" -> " of four digits, such as \"4602\"";
      case "^[0-9a-f]{64}$" -> " of 64 digits and letters a to f, such as \"9f86d0…\"";
      default -> throw new IllegalStateException("No words for the pattern " + pattern);
    };
  }

  private static List<String> texts(JsonNode values) {
    List<String> texts = new ArrayList<>();
    if (values.isString()) {
      texts.add(values.stringValue());
    }
    for (JsonNode value : values) {
      if (!value.isNull()) {
        texts.add(value.asString());
      }
    }
    return texts;
  }
}
