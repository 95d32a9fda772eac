package no.romslig.api.description;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells of our records what the code says of them: what is always there, and what may be missing.
 */
final class RecordSchemas {

  private static final String OURS = "no.romslig.";

  private RecordSchemas() {}

  /** Schemas are named by their classes; afterwards by a name that a document may have. */
  // The library has raw types.
  @SuppressWarnings("rawtypes")
  static void describe(OpenAPI document) {
    var named = Schemas.named(document);
    named.forEach(
        (name, schema) -> {
          var type = type(name);
          if (type != null && type.isRecord()) {
            describe(type, schema);
          }
        });
    Schemas.each(
        document,
        schema -> {
          if (schema.get$ref() != null && schema.get$ref().startsWith(Schemas.REFERENCE)) {
            schema.set$ref(
                Schemas.REFERENCE + shown(schema.get$ref().substring(Schemas.REFERENCE.length())));
          }
          var by = schema.getDiscriminator();
          if (by != null && by.getMapping() != null) {
            by.getMapping()
                .replaceAll(
                    (value, reference) ->
                        Schemas.REFERENCE + shown(reference.substring(Schemas.REFERENCE.length())));
          }
        });
    Map<String, Schema> shown = new LinkedHashMap<>();
    named.forEach((name, schema) -> shown.put(shown(name), schema));
    document.getComponents().setSchemas(shown);
  }

  /** The class of that name; nested ones are named with dots throughout. */
  private static @Nullable Class<?> type(String name) {
    if (!name.startsWith(OURS)) {
      return null;
    }
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException nested) {
      int last = name.lastIndexOf('.');
      return type(name.substring(0, last) + '$' + name.substring(last + 1));
    }
  }

  private static String shown(String name) {
    return name.replaceFirst("^no\\.romslig\\.(api\\.|data\\.|solver\\.)?", "").replace('$', '.');
  }

  // The library has raw types.
  @SuppressWarnings("rawtypes")
  private static void describe(Class<?> type, Schema<?> schema) {
    if (schema.getAllOf() != null) {
      schema.getAllOf().forEach(it -> describe(type, (Schema<?>) it));
    }
    if (schema.getProperties() == null || schema.get$ref() != null) {
      return;
    }
    var properties = new LinkedHashMap<String, Schema>(schema.getProperties());
    var required = new ArrayList<String>();
    var demanded = DemandedFields.of(type);
    for (var component : type.getRecordComponents()) {
      var name = component.getName();
      var property = properties.remove(name);
      if (property == null) {
        property = properties.remove(withoutIs(name));
      }
      if (property == null) {
        continue;
      }
      var raw = component.getAccessor().isAnnotationPresent(JsonRawValue.class);
      boolean isThere = !isNullable(component) || demanded.contains(name);
      var told = raw ? new JsonSchema() : property;
      properties.put(name, isThere ? told : orNull(told));
      if (isThere) {
        required.add(name);
      }
    }
    nameSubtype(type, properties, required);
    schema.setProperties(properties);
    schema.setRequired(required.isEmpty() ? null : required);
  }

  /** One of several kinds says which one it is. */
  @SuppressWarnings("rawtypes")
  private static void nameSubtype(
      Class<?> type, Map<String, Schema> properties, List<String> required) {
    for (var kind : type.getInterfaces()) {
      var by = kind.getAnnotation(JsonTypeInfo.class);
      var names = kind.getAnnotation(JsonSubTypes.class);
      if (by != null && names != null) {
        for (var each : names.value()) {
          if (each.value() == type) {
            var only = new JsonSchema();
            only.setTypes(Set.of("string"));
            only.setEnum(List.<Object>of(each.name()));
            properties.put(by.property(), only);
            required.add(by.property());
          }
        }
      }
    }
  }

  private static String withoutIs(String name) {
    return name.startsWith("is") && name.length() > 2
        ? name.substring(2, 3).toLowerCase(Locale.ROOT) + name.substring(3)
        : name;
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Schema<?> orNull(Schema<?> schema) {
    if (schema.getTypes() == null || schema.getTypes().isEmpty()) {
      return schema.get$ref() == null && schema.getAnyOf() == null && schema.getOneOf() == null
          ? schema
          : new JsonSchema().anyOf(List.of(schema, new JsonSchema().types(Set.of("null"))));
    }
    var types = new LinkedHashSet<>(schema.getTypes());
    types.add("null");
    schema.setTypes(types);
    addNull(schema);
    return schema;
  }

  // What is added is null, which is of every type.
  @SuppressWarnings("unchecked")
  private static <T> void addNull(Schema<T> schema) {
    if (schema.getEnum() != null && !schema.getEnum().contains(null)) {
      var values = new ArrayList<@Nullable T>(schema.getEnum());
      values.add(null);
      schema.setEnum((List<T>) (List<?>) values);
    }
  }
}
