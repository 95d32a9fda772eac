package no.romslig.solver.check;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the tree of a document from its tokens and notes what a plain tree would hide. */
final class TreeBuilder {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The largest number up to which a double holds every whole number. */
  private static final double EXACT = 9_007_199_254_740_992d;

  private final JsonParser parser;
  private final Issues issues;
  private final JsonPath[] reached;

  /**
   * @param reached its one element always tells where the parser is
   */
  TreeBuilder(JsonParser parser, Issues issues, JsonPath[] reached) {
    this.parser = parser;
    this.issues = issues;
    this.reached = reached;
  }

  /** The value that begins with the current token. */
  JsonNode value(JsonPath path) {
    reached[0] = path;
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(path);
      case START_ARRAY -> array(path);
      case VALUE_STRING -> text(path);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path);
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new IllegalStateException("No value begins so.");
    };
  }

  private JsonNode object(JsonPath path) {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonPath property = path.property(name);
      parser.nextToken();
      JsonNode value = value(property);
      if (object.has(name)) {
        issues.add(property, FaultCode.DUPLICATE_KEY, value, "one property of this name");
      } else {
        object.set(name, value);
      }
    }
    reached[0] = path;
    return object;
  }

  private JsonNode array(JsonPath path) {
    var array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(path.element(array.size())));
    }
    reached[0] = path;
    return array;
  }

  private JsonNode text(JsonPath path) {
    String text = parser.getString();
    if (hasHalfCharacter(text)) {
      issues.add(path, FaultCode.ILLEGAL_TEXT, "half a character", "whole characters");
      return Unreadable.NODE;
    }
    return NODES.stringNode(text);
  }

  private JsonNode number(JsonPath path) {
    double value = Double.parseDouble(parser.getString());
    if (Double.isInfinite(value)) {
      issues.add(path, FaultCode.NUMBER_TOO_LARGE, "a number beyond 1.8e308", "a smaller number");
      return Unreadable.NODE;
    }
    if (value != Math.rint(value)) {
      return NODES.numberNode(value);
    }
    if (Math.abs(value) > EXACT) {
      return NODES.numberNode(new BigDecimal(value).toBigIntegerExact());
    }
    return (int) value == value ? NODES.numberNode((int) value) : NODES.numberNode((long) value);
  }

  private static boolean hasHalfCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(each)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(each)) {
        return true;
      }
    }
    return false;
  }
}
