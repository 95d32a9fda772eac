package no.romslig.solver.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.romslig.solver.check.SchemaFields.Field;
import no.romslig.solver.snapshot.Snapshot;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NullsTest {

  private static final List<String> LISTS_THAT_OTHERS_POINT_INTO =
      List.of("institutions", "wards", "units", "persons", "cases", "respiteGrants", "occupancies");

  @Test
  void anOptionalValueThatIsNullReadsAsOneThatIsMissing() {
    JsonNode nulls = Samples.tree(Samples.town());
    JsonNode missing = Samples.tree(Samples.town());
    for (Field field : SchemaFields.in(Samples.tree(Samples.town())).reversed()) {
      String name = field.first().name();
      boolean endOfStay = field.pattern().equals("$.commitments[*].to");
      if (!field.required() && !endOfStay && !LISTS_THAT_OTHERS_POINT_INTO.contains(name)) {
        String pointer = Edits.pointer(field.first());
        Edits.set(nulls, pointer, Samples.MAPPER.nullNode());
        Edits.remove(missing, pointer);
      }
    }

    assertThat(read(nulls)).isEqualTo(read(missing));
  }

  private static Snapshot read(JsonNode document) {
    return switch (new SnapshotReader().read(Samples.MAPPER.writeValueAsBytes(document))) {
      case SnapshotReading.Read read -> read.snapshot();
      case SnapshotReading.Refused refused -> throw new AssertionError(refused.issues().toString());
    };
  }
}
