package no.romslig.solver.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {

  private static final Set<String> KEYWORDS =
      Set.of(
          "$schema",
          "$id",
          "$defs",
          "$ref",
          "title",
          "description",
          "type",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "uniqueItems",
          "minItems",
          "maxItems",
          "enum",
          "const",
          "format",
          "pattern",
          "minLength",
          "maxLength",
          "minimum",
          "maximum",
          "default");

  @ParameterizedTest
  @ValueSource(strings = {"snapshot", "proposal"})
  void isAValidSchemaOf2020(String name) {
    var meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    List<Error> errors = meta.validate(schema(name));

    assertThat(errors).isEmpty();
    assertThat(meta.validate(new JsonMapper().readTree("{\"type\": 5}"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"snapshot", "proposal"})
  void describesEveryFieldAndLeavesNoObjectOpenButFreeValues(String name) {
    List<String> open = new ArrayList<>();
    List<String> undescribed = new ArrayList<>();
    visit("$", schema(name), open, undescribed);

    assertThat(undescribed).isEmpty();
    assertThat(open)
        .isEqualTo(
            name.equals("snapshot")
                ? List.of("$/$defs/ruleSet/overrides")
                : List.of("$/$defs/params"));
  }

  @Test
  void knowsNoOtherSchema() {
    assertThatThrownBy(() -> Schemas.text("decision")).hasMessageContaining("snapshot");
  }

  private static void visit(
      String path, JsonNode schema, List<String> open, List<String> undescribed) {
    assertThat(KEYWORDS).as(path).containsAll(schema.propertyNames());
    if (!schema.has("description") && !schema.has("$ref")) {
      undescribed.add(path);
    }
    if (schema.path("type").toString().contains("object") && !schema.has("additionalProperties")) {
      open.add(path);
    }
    for (String keyword : List.of("properties", "$defs")) {
      schema
          .path(keyword)
          .properties()
          .forEach(
              each ->
                  visit(
                      path + (keyword.equals("$defs") ? "/$defs/" : "/") + each.getKey(),
                      each.getValue(),
                      open,
                      undescribed));
    }
    if (schema.has("items")) {
      visit(path + "/items", schema.get("items"), open, undescribed);
    }
  }

  private static JsonNode schema(String name) {
    return new JsonMapper().readTree(Schemas.text(name));
  }
}
