package no.romslig.solver.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.romslig.solver.check.SchemaFields.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Every way in which the schema lets the form of a field be wrong, one at a time. */
final class FormFaults {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Ids that others point to; their faults have consequences, and so stand in the written ones. */
  private static final Set<String> POINTED_TO = Set.of("id");

  /**
   * @param at where the document is changed
   * @param value missing = the value is taken out
   * @param faultAt where the fault must be named
   */
  record Planted(JsonPath at, @Nullable JsonNode value, FaultCode code, JsonPath faultAt) {

    String expected() {
      return code + " " + faultAt;
    }
  }

  private final List<Planted> planted = new ArrayList<>();
  private final JsonNode document;

  private FormFaults(JsonNode document) {
    this.document = document;
  }

  static List<Planted> of(JsonNode document) {
    var faults = new FormFaults(document);
    faults.unknownProperty(JsonPath.ROOT);
    for (Field field : SchemaFields.in(document)) {
      String name = field.first().name();
      if (name != null && !POINTED_TO.contains(name)) {
        faults.ofField(field);
      }
    }
    return faults.planted;
  }

  private void ofField(Field field) {
    JsonPath at = field.first();
    JsonNode schema = field.schema();
    if (field.required()) {
      plant(at, null, FaultCode.MISSING);
      plant(at, NODES.nullNode(), FaultCode.MISSING);
    }
    if (!schema.has("const")) {
      plant(at, wrongType(schema), FaultCode.WRONG_TYPE);
    } else {
      plant(at, NODES.stringNode("0"), FaultCode.UNKNOWN_SCHEMA_VERSION);
    }
    if (schema.has("enum")) {
      plant(at, NODES.stringNode("NO_SUCH"), FaultCode.NOT_ALLOWED_VALUE);
    }
    if (schema.has("maximum")) {
      plant(at, number(schema.get("minimum"), -1), FaultCode.OUT_OF_RANGE);
      plant(at, number(schema.get("maximum"), 1), FaultCode.OUT_OF_RANGE);
    }
    if (schema.has("format")) {
      plant(at, NODES.stringNode("2026-02-30"), FaultCode.BAD_DATE);
      plant(at, NODES.stringNode("2.3.2026"), FaultCode.BAD_DATE);
      plant(at, NODES.stringNode("2026-03-02T00:00:00Z"), FaultCode.BAD_DATE);
    }
    texts(at, schema);
    lists(at, schema);
    if (document.at(Edits.pointer(at)).isObject() && !schema.path("properties").isMissingNode()) {
      unknownProperty(at);
    }
  }

  private void texts(JsonPath at, JsonNode schema) {
    if (schema.has("minLength")) {
      plant(at, NODES.stringNode(""), FaultCode.EMPTY_TEXT);
    }
    if (schema.has("maxLength")) {
      String tooLong = "x".repeat(schema.get("maxLength").intValue() + 1);
      plant(at, NODES.stringNode(tooLong), FaultCode.TEXT_TOO_LONG);
    }
    if (schema.has("pattern")) {
      plant(at, NODES.stringNode("1\u0001"), FaultCode.BAD_FORMAT);
    }
  }

  private void lists(JsonPath at, JsonNode schema) {
    if (!schema.has("items")) {
      return;
    }
    JsonNode list = document.at(Edits.pointer(at));
    JsonPath added = at.element(schema.has("maxItems") ? list.size() - 1 : list.size());
    JsonNode element = SchemaFields.SCHEMA.at(at.element(0));
    planted.add(new Planted(added, wrongType(element), FaultCode.WRONG_TYPE, added));
    if (element.has("enum")) {
      planted.add(
          new Planted(added, NODES.stringNode("NO_SUCH"), FaultCode.NOT_ALLOWED_VALUE, added));
    }
    if (schema.has("uniqueItems")) {
      planted.add(new Planted(added, list.get(0), FaultCode.REPEATED_VALUE, added));
    }
    if (schema.has("minItems")) {
      plant(at, NODES.arrayNode(), FaultCode.TOO_FEW);
    }
  }

  private void unknownProperty(JsonPath object) {
    JsonPath unknown = object.property("surprise");
    plant(unknown, NODES.numberNode(1), FaultCode.UNKNOWN_PROPERTY);
  }

  private void plant(JsonPath at, @Nullable JsonNode value, FaultCode code) {
    planted.add(new Planted(at, value, code, at));
  }

  private static JsonNode wrongType(JsonNode schema) {
    boolean takesText = schema.path("type").toString().contains("string") || schema.has("const");
    return takesText ? NODES.numberNode(12) : NODES.stringNode("12");
  }

  private static JsonNode number(JsonNode limit, int beyond) {
    return NODES.numberNode(limit.intValue() + beyond);
  }
}
