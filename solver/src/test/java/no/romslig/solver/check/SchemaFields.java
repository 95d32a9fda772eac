package no.romslig.solver.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Every field of the published snapshot schema, and where a document has it first. */
final class SchemaFields {

  static final DocumentSchema SCHEMA = new DocumentSchema("snapshot");

  /**
   * @param pattern such as {@code $.cases[*].careForms}
   * @param first where the document has it
   */
  record Field(String pattern, JsonPath first, JsonNode schema, boolean required) {}

  private final JsonNode document;
  private final List<Field> fields = new ArrayList<>();

  private SchemaFields(JsonNode document) {
    this.document = document;
  }

  /** The fields, each with the place where the document has it. */
  static List<Field> in(JsonNode document) {
    var found = new SchemaFields(document);
    found.properties("$", SCHEMA.root());
    return found.fields;
  }

  /** A place without the positions in its lists. */
  static String pattern(String path) {
    return path.replaceAll("\\[\\d+]", "[*]");
  }

  private void properties(String pattern, JsonNode schema) {
    for (String name : schema.path("properties").propertyNames()) {
      String own = pattern + "." + name;
      JsonPath first = concrete(own);
      JsonNode property = SCHEMA.at(first);
      boolean required =
          schema.path("required").valueStream().anyMatch(each -> each.asString().equals(name));
      fields.add(new Field(own, first, property, required));
      if (property.has("items")) {
        properties(own + "[*]", SCHEMA.at(first.element(0)));
      } else {
        properties(own, property);
      }
    }
  }

  /** The first place in the document that fits the pattern. */
  private JsonPath concrete(String pattern) {
    String[] steps = pattern.substring(2).split("\\.", -1);
    return places(document, JsonPath.ROOT, List.of(steps))
        .findFirst()
        .orElseThrow(() -> new AssertionError("The sample document lacks " + pattern));
  }

  private static Stream<JsonPath> places(JsonNode node, JsonPath path, List<String> steps) {
    if (steps.isEmpty()) {
      return Stream.of(path);
    }
    String step = steps.getFirst();
    String name = step.replace("[*]", "");
    if (!node.has(name)) {
      return Stream.of();
    }
    JsonNode value = node.get(name);
    JsonPath place = path.property(name);
    List<String> rest = steps.subList(1, steps.size());
    if (!step.endsWith("[*]")) {
      return places(value, place, rest);
    }
    return Stream.iterate(0, i -> i < value.size(), i -> i + 1)
        .flatMap(i -> places(value.get(i), place.element(i), rest));
  }
}
