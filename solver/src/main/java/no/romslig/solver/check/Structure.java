package no.romslig.solver.check;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Holds a document's form against its schema, and marks what has a fault of its own. */
final class Structure {

  private final DocumentSchema schema;
  private final Issues issues;

  Structure(DocumentSchema schema, Issues issues) {
    this.schema = schema;
    this.issues = issues;
  }

  /** Afterwards the faulty values of the tree are {@link Unreadable}. */
  void check(JsonNode document) {
    List<Error> errors = schema.validate(document);
    // A value of the wrong type breaks other lines of the schema too.
    errors.stream().filter(error -> error.getKeyword().equals("type")).forEach(this::add);
    errors.stream().filter(error -> !error.getKeyword().equals("type")).forEach(this::add);
    errors.forEach(error -> markUnreadable(document, error));
  }

  private void add(Error error) {
    JsonPath at = path(error.getInstanceLocation());
    switch (error.getKeyword()) {
      case "required" -> {
        JsonPath missing = at.property(error.getProperty());
        issues.add(missing, FaultCode.MISSING, "nothing", Expected.of(schema.at(missing)));
      }
      case "additionalProperties" ->
          issues.add(
              at.property(error.getProperty()),
              FaultCode.UNKNOWN_PROPERTY,
              error.getInstanceNode().get(error.getProperty()),
              Expected.properties(schema.at(at)));
      case "uniqueItems" -> addRepeated(at, error.getInstanceNode());
      default -> {
        if (!issues.hasAnyAt(at)) {
          JsonNode found = error.getInstanceNode();
          issues.add(at, code(error.getKeyword(), found), found, Expected.of(schema.at(at)));
        }
      }
    }
  }

  private void addRepeated(JsonPath list, JsonNode values) {
    Set<JsonNode> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      JsonNode value = values.get(i);
      if (!seen.add(value) && !issues.hasAnyAt(list.element(i))) {
        issues.add(list.element(i), FaultCode.REPEATED_VALUE, value, "each value once");
      }
    }
  }

  private static FaultCode code(String keyword, JsonNode found) {
    if (found.isNull()) {
      return FaultCode.MISSING;
    }
    return switch (keyword) {
      case "type" -> FaultCode.WRONG_TYPE;
      case "const" -> FaultCode.UNKNOWN_SCHEMA_VERSION;
      case "enum" -> FaultCode.NOT_ALLOWED_VALUE;
      case "format" -> FaultCode.BAD_DATE;
      case "pattern" -> FaultCode.BAD_FORMAT;
      case "minimum", "maximum" -> FaultCode.OUT_OF_RANGE;
      case "minLength" -> FaultCode.EMPTY_TEXT;
      case "maxLength" -> FaultCode.TEXT_TOO_LONG;
      case "minItems" -> FaultCode.TOO_FEW;
      case "maxItems" -> FaultCode.TOO_MANY;
      default -> throw new IllegalStateException("A schema uses " + keyword + " without a code.");
    };
  }

  private static void markUnreadable(JsonNode document, Error error) {
    boolean ofItsOwn =
        switch (error.getKeyword()) {
          case "required", "additionalProperties", "uniqueItems", "minItems", "maxItems" -> false;
          default -> true;
        };
    if (ofItsOwn && !error.getInstanceNode().isNull()) {
      Unreadable.mark(document, path(error.getInstanceLocation()));
    }
  }

  private static JsonPath path(NodePath location) {
    JsonPath path = JsonPath.ROOT;
    for (int i = 0; i < location.getNameCount(); i++) {
      path =
          location.getElement(i) instanceof Integer index
              ? path.element(index)
              : path.property(location.getName(i));
    }
    return path;
  }
}
