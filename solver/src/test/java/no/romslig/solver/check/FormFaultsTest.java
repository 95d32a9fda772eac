package no.romslig.solver.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.solver.check.FormFaults.Planted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Documents with four faults of form each, until every field has been wrong in every way. */
class FormFaultsTest {

  private static final int FAULTS_PER_DOCUMENT = 4;
  private static final SnapshotReader READER = new SnapshotReader();

  @ParameterizedTest
  @MethodSource("documents")
  void namesExactlyTheFaultsThatWerePlanted(List<Planted> faults) {
    JsonNode document = Samples.tree(Samples.town());
    for (Planted fault : faults) {
      String pointer = Edits.pointer(fault.at());
      if (fault.value() == null) {
        Edits.remove(document, pointer);
      } else if (!document.at(pointer).isMissingNode() || fault.at().name() != null) {
        Edits.set(document, pointer, fault.value());
      } else {
        Edits.set(document, pointer.substring(0, pointer.lastIndexOf('/')) + "/-", fault.value());
      }
    }

    SnapshotReading reading = READER.read(Samples.MAPPER.writeValueAsBytes(document));

    assertThat(Faults.in(reading))
        .containsExactlyInAnyOrderElementsOf(faults.stream().map(Planted::expected).toList());
  }

  /** Packs the faults so that none lies inside what another one takes away. */
  static List<List<Planted>> documents() {
    List<Planted> left = new ArrayList<>(FormFaults.of(Samples.tree(Samples.town())));
    List<List<Planted>> documents = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Planted> packed = new ArrayList<>();
      for (Planted fault : List.copyOf(left)) {
        if (packed.size() < FAULTS_PER_DOCUMENT && packed.stream().allMatch(p -> apart(p, fault))) {
          packed.add(fault);
          left.remove(fault);
        }
      }
      documents.add(packed);
    }
    return documents;
  }

  static Stream<Planted> planted() {
    return documents().stream().flatMap(List::stream);
  }

  private static boolean apart(Planted one, Planted other) {
    return !reaches(one.at(), other.at()) && !reaches(other.at(), one.at());
  }

  /** Neighbours in one list too: both would stand behind its end. */
  private static boolean reaches(JsonPath one, JsonPath other) {
    String path = one.toString().replaceAll("\\[\\d+]$", "");
    String otherPath = other.toString();
    return otherPath.equals(path)
        || otherPath.startsWith(path + ".")
        || otherPath.startsWith(path + "[");
  }
}
