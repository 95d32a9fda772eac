package no.romslig.api.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks through the schemas of a document. */
final class Schemas {

  static final String REFERENCE = Components.COMPONENTS_SCHEMAS_REF;

  private Schemas() {}

  static Map<String, Schema<?>> named(OpenAPI document) {
    var components = document.getComponents();
    Map<String, Schema<?>> named = new LinkedHashMap<>();
    if (components != null && components.getSchemas() != null) {
      components.getSchemas().forEach((name, schema) -> named.put(name, schema));
    }
    return named;
  }

  /** Every schema once, those of operations too. */
  static void each(OpenAPI document, Consumer<Schema<?>> work) {
    Set<Schema<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    named(document).values().forEach(it -> visit(it, seen, work));
    if (document.getPaths() == null) {
      return;
    }
    for (var path : document.getPaths().values()) {
      for (var operation : path.readOperations()) {
        if (operation.getParameters() != null) {
          operation.getParameters().forEach(it -> visit(it.getSchema(), seen, work));
        }
        if (operation.getRequestBody() != null) {
          visit(operation.getRequestBody().getContent(), seen, work);
        }
        operation.getResponses().values().forEach(it -> visit(it.getContent(), seen, work));
      }
    }
  }

  private static void visit(
      @Nullable Content content, Set<Schema<?>> seen, Consumer<Schema<?>> work) {
    if (content != null) {
      content.values().forEach(it -> visit(it.getSchema(), seen, work));
    }
  }

  private static void visit(
      @Nullable Schema<?> schema, Set<Schema<?>> seen, Consumer<Schema<?>> work) {
    if (schema == null || !seen.add(schema)) {
      return;
    }
    parts(schema).forEach(it -> visit(it, seen, work));
    work.accept(schema);
  }

  private static List<Schema<?>> parts(Schema<?> schema) {
    var parts = new ArrayList<Schema<?>>();
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(parts::add);
    }
    if (schema.getItems() != null) {
      parts.add(schema.getItems());
    }
    if (schema.getAdditionalProperties() instanceof Schema<?> each) {
      parts.add(each);
    }
    for (var list : new List<?>[] {schema.getAnyOf(), schema.getOneOf(), schema.getAllOf()}) {
      if (list != null) {
        list.forEach(it -> parts.add((Schema<?>) Objects.requireNonNull(it)));
      }
    }
    return parts;
  }
}
