package no.romslig.solver.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.romslig.solver.json.SnapshotWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whatever a document holds, reading it ends in an answer. */
class AnyDocumentTest {

  private static final SnapshotReader READER = new SnapshotReader();
  private static final int DOCUMENTS = 400;

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1e400",
          "1e300",
          "2.5",
          "12345678901",
          "\"\"",
          "\"P-1\"",
          "\"U-1\"",
          "\"C-1\"",
          "\"INST-1\"",
          "\"2026-03-02\"",
          "\"2026-02-30\"",
          "\"HDO\"",
          "\"\\ud800\"",
          "\"19779998080\"",
          "[]",
          "{}",
          "[null]",
          "[\"P-1\", 1, {}]",
          "{\"id\": 1}",
          "{\"from\": \"2026-03-02\", \"to\": \"2026-03-02\"}");

  @ParameterizedTest
  @MethodSource("seeds")
  void readsOrRefusesWithoutFailing(long seed) {
    var random = new Random(seed);
    String json = spoilt(random);

    SnapshotReading reading = READER.read(Samples.bytes(json));

    switch (reading) {
      case SnapshotReading.Read read ->
          assertThat(READER.read(Samples.bytes(new SnapshotWriter().text(read.snapshot()))))
              .isInstanceOf(SnapshotReading.Read.class);
      case SnapshotReading.Refused refused -> {
        assertThat(refused.issues()).anyMatch(issue -> issue.severity() == Severity.ERROR);
        assertThat(refused.issues().toString()).doesNotContainPattern("(?<!\\d)\\d{11}(?!\\d)");
      }
    }
  }

  static List<Long> seeds() {
    List<Long> seeds = new ArrayList<>();
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  /** A few values are replaced, taken out, or put where none was; some texts are cut, too. */
  private static String spoilt(Random random) {
    JsonNode document = Samples.tree(Samples.town());
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      List<String> pointers = new ArrayList<>();
      collect(document, "", pointers);
      String pointer = pointers.get(random.nextInt(pointers.size()));
      if (random.nextInt(4) == 0) {
        Edits.remove(document, pointer);
      } else {
        // What JSON cannot hold in a tree is put into the text.
        Edits.set(
            document,
            pointer,
            Samples.MAPPER.getNodeFactory().stringNode("#" + random.nextInt(VALUES.size()) + "#"));
      }
    }
    String json = Samples.MAPPER.writeValueAsString(document);
    for (int i = 0; i < VALUES.size(); i++) {
      json = json.replace("\"#" + i + "#\"", VALUES.get(i));
    }
    return random.nextInt(20) == 0 ? json.substring(0, random.nextInt(json.length())) : json;
  }

  private static void collect(JsonNode node, String pointer, List<String> pointers) {
    if (!pointer.isEmpty()) {
      pointers.add(pointer);
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), pointer + "/" + i, pointers);
      }
    }
    node.properties()
        .forEach(each -> collect(each.getValue(), pointer + "/" + each.getKey(), pointers));
  }
}
