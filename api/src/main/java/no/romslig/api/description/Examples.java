package no.romslig.api.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an example of each body from its schema, so that no example is out of date. */
final class Examples {

  private static final int DEEPEST = 12;
  private static final Map<String, String> OF_FORMAT =
      Map.of(
          "date", "2026-11-23",
          "date-time", "2026-11-23T06:15:00Z",
          "uuid", "019abf2e-6c00-7000-8000-000000000001",
          "uri", "urn:romslig:problem:bad-request");

  private final Map<String, Schema<?>> named;

  private Examples(Map<String, Schema<?>> named) {
    this.named = named;
  }

  static void add(OpenAPI document) {
    var examples = new Examples(Schemas.named(document));
    for (var path : document.getPaths().values()) {
      for (var operation : path.readOperations()) {
        if (operation.getRequestBody() != null) {
          examples.add(operation.getRequestBody().getContent());
        }
        operation
            .getResponses()
            .forEach(
                (status, response) -> {
                  if (status.startsWith("2")) {
                    examples.add(response.getContent());
                  }
                });
      }
    }
  }

  private void add(@Nullable Content content) {
    if (content != null) {
      content.forEach(
          (type, media) -> {
            if (media.getExample() == null && media.getSchema() != null) {
              media.setExample(Objects.requireNonNullElse(of(media.getSchema(), "", 0), Map.of()));
            }
          });
    }
  }

  // The library has raw types.
  @SuppressWarnings("rawtypes")
  private @Nullable Object of(Schema<?> schema, String name, int depth) {
    if (schema.get$ref() != null) {
      var target = named.get(schema.get$ref().substring(Schemas.REFERENCE.length()));
      return target == null ? Map.of() : of(target, name, depth + 1);
    }
    for (var choice : List.of(list(schema.getAnyOf()), list(schema.getOneOf()))) {
      if (!choice.isEmpty()) {
        return named(schema, choice.getFirst(), of(choice.getFirst(), name, depth + 1));
      }
    }
    if (schema.getAllOf() != null) {
      return joined(schema, depth);
    }
    if (schema.getEnum() != null && !schema.getEnum().isEmpty()) {
      return schema.getEnum().getFirst();
    }
    return ofType(schema, name, depth);
  }

  /** A subtype says which one it is. */
  private static @Nullable Object named(
      Schema<?> schema, Schema<?> chosen, @Nullable Object example) {
    var by = schema.getDiscriminator();
    if (by != null && by.getMapping() != null && example instanceof Map<?, ?> members) {
      var all = new LinkedHashMap<Object, @Nullable Object>(members);
      by.getMapping()
          .forEach(
              (value, reference) -> {
                if (reference.equals(chosen.get$ref())) {
                  all.put(by.getPropertyName(), value);
                }
              });
      return all;
    }
    return example;
  }

  // The library has raw types.
  @SuppressWarnings("rawtypes")
  private Object joined(Schema<?> schema, int depth) {
    var members = new LinkedHashMap<Object, @Nullable Object>();
    for (var part : list(schema.getAllOf())) {
      // What it is a subtype of has choices of its own, which are not made again.
      if (part.get$ref() == null && of(part, "", depth + 1) instanceof Map<?, ?> own) {
        members.putAll(own);
      }
    }
    if (ofType(schema, "", depth) instanceof Map<?, ?> own) {
      members.putAll(own);
    }
    return members;
  }

  // The library has raw types.
  @SuppressWarnings("rawtypes")
  private static List<Schema> list(@Nullable List<Schema> schemas) {
    return schemas == null ? List.of() : schemas;
  }

  private @Nullable Object ofType(Schema<?> schema, String name, int depth) {
    Set<String> types = schema.getTypes() == null ? Set.of() : schema.getTypes();
    if (types.contains("array")) {
      var items = new ArrayList<@Nullable Object>();
      if (schema.getItems() != null && depth < DEEPEST) {
        items.add(of(schema.getItems(), name, depth + 1));
      }
      return items;
    }
    if (types.contains("integer")) {
      return schema.getMinimum() == null ? 1 : schema.getMinimum();
    }
    if (types.contains("number")) {
      return 61.45;
    }
    if (types.contains("boolean")) {
      return true;
    }
    if (types.contains("string")) {
      return OF_FORMAT.getOrDefault(
          Objects.requireNonNullElse(schema.getFormat(), ""), name.isEmpty() ? "text" : name);
    }
    var members = new LinkedHashMap<String, @Nullable Object>();
    if (schema.getProperties() != null && depth < DEEPEST) {
      schema.getProperties().forEach((key, each) -> members.put(key, of(each, key, depth + 1)));
    }
    return members;
  }
}
