package no.romslig.solver.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Snapshot;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class SnapshotReaderTest {

  private static final SnapshotReader READER = new SnapshotReader();

  /** Found by other code: Python's json and hashlib. */
  private static final String HASH_OF_TOWN =
      "02ebc42ac3e57c61e969b374cdbfcdb06c1fe8bbdb6500b0ceb4df5b0f80a4b2";

  @Test
  void namesADocumentByItsContentWhateverItsLayout() {
    ObjectNode tree = Samples.tree(Samples.town());
    var reordered = Samples.MAPPER.createObjectNode();
    List.copyOf(tree.propertyNames())
        .reversed()
        .forEach(name -> reordered.set(name, tree.get(name)));

    assertThat(read(Samples.town()).snapshotHash()).isEqualTo(HASH_OF_TOWN);
    assertThat(read(Samples.MAPPER.writeValueAsString(reordered)).snapshotHash())
        .isEqualTo(HASH_OF_TOWN);
  }

  @Test
  void readsWhatItWritesAndWritesWhatItReads() {
    Snapshot snapshot = read(Samples.town()).snapshot();

    String written = new SnapshotWriter().text(snapshot);

    assertThat(written).isEqualTo(Samples.town());
    assertThat(read(written).snapshot()).isEqualTo(snapshot);
  }

  @Test
  void takesDefaultsForWhatIsMissing() {
    Snapshot snapshot =
        read("""
        {"schemaVersion": "1", "municipality": {"number": "9998", "name": "Havnevik"},
         "asOf": "2026-03-02", "ruleSet": "more-og-romsdal",
         "institutions": [{"id": "I", "name": "I", "wards": [{"id": "W", "name": "W",
           "units": [{"id": "U", "name": "U", "careForm": "KAD"}]}]}],
         "shortStays": [{"id": "S", "sex": "FEMALE", "purpose": "OTHER",
           "earliestStart": "2026-03-02", "latestStart": "2026-03-02", "nights": 3.0,
           "needClass": 1}]}
        """)
            .snapshot();

    assertThat(snapshot.horizonDays()).isEqualTo(182);
    assertThat(snapshot.ruleSet().overrides().isEmpty()).isTrue();
    assertThat(snapshot.persons()).isEmpty();
    assertThat(snapshot.shortStays().getFirst().careForm()).isEqualTo(CareForm.SHORT_TERM);
    assertThat(snapshot.shortStays().getFirst().nights()).isEqualTo(3);
    var unit = snapshot.institutions().getFirst().wards().getFirst().units().getFirst();
    assertThat(unit.capacity()).isEqualTo(1);
    assertThat(unit.coupleUnit()).isFalse();
    assertThat(unit.availableFrom()).isNull();
  }

  @Test
  void keepsTheOrderOfSets() {
    ObjectNode tree = Samples.tree(Samples.town());
    var features = Samples.MAPPER.createArrayNode().add("Z").add("A").add("M").add("B");
    ((ObjectNode) tree.at("/persons/0")).set("requiredFeatures", features);

    Snapshot snapshot = read(Samples.MAPPER.writeValueAsString(tree)).snapshot();

    assertThat(snapshot.persons().getFirst().requiredFeatures())
        .containsExactly("Z", "A", "M", "B");
  }

  @Test
  void appliesTheOverridesOfTheRuleSet() {
    assertThat(read(Samples.town()).ruleSet().turnoverNights()).isEqualTo(1);
    assertThat(read(Samples.town()).ruleSet().id()).isEqualTo("kinn");
  }

  @Test
  void readsStreamsAndSkipsAByteOrderMark() throws IOException {
    var stream = new ByteArrayInputStream(Samples.bytes("\uFEFF" + Samples.town()));

    SnapshotReading reading = READER.read(stream);

    assertThat(reading).isInstanceOf(SnapshotReading.Read.class);
    assertThat(((SnapshotReading.Read) reading).snapshot().asOf())
        .isEqualTo(LocalDate.of(2026, 3, 2));
  }

  private static SnapshotReading.Read read(String json) {
    return switch (READER.read(Samples.bytes(json))) {
      case SnapshotReading.Read read -> read;
      case SnapshotReading.Refused refused -> throw new AssertionError(refused.issues().toString());
    };
  }
}
