package no.romslig.solver.rules;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a document has in a place, without repeating its text: it could be anything, a national
 * identity number too.
 *
 * @param number the number itself where it is small enough to identify no one, or the length of a
 *     text or list
 */
public record Found(Shape shape, @Nullable Integer number) {

  private static final int LARGEST_SHOWN = 99_999;

  /** The shape of a value. */
  public enum Shape {
    NULL,
    TRUE,
    FALSE,
    NUMBER,
    FRACTION,
    LARGE_NUMBER,
    TEXT,
    LIST,
    OBJECT
  }

  static Found in(JsonNode value) {
    if (value.isNull()) {
      return new Found(Shape.NULL, null);
    }
    if (value.isBoolean()) {
      return new Found(value.booleanValue() ? Shape.TRUE : Shape.FALSE, null);
    }
    if (value.isNumber()) {
      return number(value);
    }
    if (value.isString()) {
      return new Found(Shape.TEXT, value.stringValue().length());
    }
    return new Found(value.isArray() ? Shape.LIST : Shape.OBJECT, value.size());
  }

  private static Found number(JsonNode value) {
    if (!value.canConvertToExactIntegral()) {
      return new Found(Shape.FRACTION, null);
    }
    return value.canConvertToInt() && Math.abs((long) value.intValue()) <= LARGEST_SHOWN
        ? new Found(Shape.NUMBER, value.intValue())
        : new Found(Shape.LARGE_NUMBER, null);
  }
}
