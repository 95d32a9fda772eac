package no.romslig.solver.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.RuleSetChoice;
import no.romslig.solver.snapshot.Snapshot;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The records and the published schemas say the same, field by field and value by value. */
class SchemasFitRecordsTest {

  private final List<String> differences = new ArrayList<>();
  private JsonNode root = new JsonMapper().nullNode();

  @Test
  void aSnapshotIsWhatItsSchemaSays() {
    root = new JsonMapper().readTree(Schemas.text("snapshot"));

    compare("$", Snapshot.class, root);

    assertThat(differences).isEmpty();
  }

  @Test
  void aProposalIsWhatItsSchemaSays() {
    root = new JsonMapper().readTree(Schemas.text("proposal"));

    compare("$", Proposal.class, root);

    assertThat(differences).isEmpty();
  }

  private void compare(String path, Type type, JsonNode unresolved) {
    JsonNode schema = resolved(unresolved);
    if (type instanceof ParameterizedType list && schema.has("items")) {
      compare(path + "[]", list.getActualTypeArguments()[0], schema.get("items"));
    } else if (type instanceof Class<?> enumeration && enumeration.isEnum()) {
      constants(path, enumeration, schema);
    } else if (type instanceof Class<?> record && record.isRecord() && schema.has("properties")) {
      Set<String> fields = new TreeSet<>();
      for (RecordComponent component : record.getRecordComponents()) {
        fields.add(component.getName());
        if (schema.get("properties").has(component.getName())) {
          compare(
              path + "." + component.getName(),
              component.getGenericType(),
              schema.get("properties").get(component.getName()));
        }
      }
      Set<String> properties = new TreeSet<>(schema.get("properties").propertyNames());
      if (!fields.equals(properties)) {
        differences.add(path + ": record " + fields + ", schema " + properties);
      }
    } else if (type instanceof Class<?> other
        && other.isRecord()
        && other.getRecordComponents().length > 1
        && other != RuleSetChoice.class) {
      differences.add(path + ": the schema has no properties");
    }
  }

  private void constants(String path, Class<?> enumeration, JsonNode schema) {
    Set<String> allowed = new TreeSet<>();
    schema.path("enum").forEach(value -> allowed.add(value.asString("")));
    allowed.remove("");
    Set<String> constants = new TreeSet<>();
    Stream.of(enumeration.getEnumConstants()).forEach(value -> constants.add(value.toString()));
    // A field may take only some care forms.
    boolean fits =
        enumeration == CareForm.class ? constants.containsAll(allowed) : constants.equals(allowed);
    if (allowed.isEmpty() || !fits) {
      differences.add(path + ": enum " + constants + ", schema " + allowed);
    }
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? root.at(schema.get("$ref").asString().substring(1)) : schema;
  }
}
