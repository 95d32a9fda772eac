package no.romslig.solver.check;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.List;
import no.romslig.solver.json.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One of the two published schemas at work: validates, describes places, fills in defaults. */
final class DocumentSchema {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final JsonNode root;
  private final Schema validator;

  /**
   * @param name as {@link Schemas#text} knows it
   */
  DocumentSchema(String name) {
    root = MAPPER.readTree(Schemas.text(name));
    var config =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_PATH)
            .build();
    validator =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemaRegistryConfig(config))
            .getSchema(root);
    validator.initializeValidators();
  }

  List<Error> validate(JsonNode document) {
    return validator.validate(document);
  }

  JsonNode root() {
    return root;
  }

  /** The schema of what stands at a place; a missing node where the schema knows no such place. */
  JsonNode at(JsonPath path) {
    JsonNode schema = root;
    for (JsonPath step : path.steps()) {
      String name = step.name();
      schema = name == null ? items(schema) : property(schema, name);
    }
    return schema;
  }

  /** Fills in every default where a value is missing or null. */
  void fillIn(JsonNode document) {
    fillIn(document, root);
  }

  private void fillIn(JsonNode value, JsonNode schema) {
    if (value instanceof ArrayNode array) {
      JsonNode items = items(schema);
      array.forEach(element -> fillIn(element, items));
    } else if (value instanceof ObjectNode object) {
      for (String name : schema.path("properties").propertyNames()) {
        JsonNode property = property(schema, name);
        if (property.has("default") && !object.hasNonNull(name)) {
          object.set(name, property.get("default").deepCopy());
        } else if (object.hasNonNull(name)) {
          fillIn(object.get(name), property);
        }
      }
    }
  }

  private JsonNode items(JsonNode schema) {
    return resolved(schema.path("items"));
  }

  private JsonNode property(JsonNode schema, String name) {
    return resolved(schema.path("properties").path(name));
  }

  private JsonNode resolved(JsonNode schema) {
    JsonNode ref = schema.path("$ref");
    return ref.isString() ? root.at(ref.stringValue().substring(1)) : schema;
  }
}
