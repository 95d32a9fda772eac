package no.romslig.solver.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values by key, read in the types that their keys promise. */
record RuleValues(Map<String, JsonNode> values) {

  int number(String key) {
    return of(key).intValue();
  }

  @Nullable Integer numberOrNone(String key) {
    JsonNode value = of(key);
    return value.isNull() ? null : Integer.valueOf(value.intValue());
  }

  boolean flag(String key) {
    return of(key).booleanValue();
  }

  <E extends Enum<E>> E choice(String key, Class<E> type) {
    return Enum.valueOf(type, of(key).stringValue());
  }

  List<Integer> numbers(String key) {
    return of(key).valueStream().map(JsonNode::intValue).toList();
  }

  List<String> names(String key) {
    return of(key).valueStream().map(JsonNode::stringValue).toList();
  }

  String text(String key) {
    return of(key).stringValue();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  boolean isNone(String key) {
    return of(key).isNull();
  }

  Found found(String key) {
    return Found.in(of(key));
  }

  private JsonNode of(String key) {
    JsonNode value = values.get(key);
    if (value == null) {
      throw new IllegalStateException("The rule set says nothing about " + key);
    }
    return value;
  }
}
