package no.romslig.solver.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.solver.check.SchemaFields.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedTest {

  private static final SnapshotReader READER = new SnapshotReader();

  @ParameterizedTest
  @MethodSource("documents")
  void namesEveryFaultInOneAnswerAndNoOther(Malformed document) {
    SnapshotReading reading = READER.read(Samples.bytes(document.json()));

    assertThat(Faults.in(reading)).containsExactlyInAnyOrderElementsOf(document.faults());
  }

  @Test
  void everyFieldOfTheContractIsHit() {
    Set<String> hit = new HashSet<>();
    allFaults().forEach(fault -> hit.add(SchemaFields.pattern(fault.split(" ", 2)[1])));

    assertThat(SchemaFields.in(Samples.tree(Samples.town())))
        .hasSizeGreaterThan(150)
        .extracting(Field::pattern)
        .filteredOn(field -> !hit.contains(field))
        .isEmpty();
  }

  @Test
  void everyKindOfFaultIsThere() {
    Set<String> hit = new HashSet<>();
    allFaults().forEach(fault -> hit.add(fault.split(" ", 2)[0]));

    // Bytes that are no text cannot stand among the texts.
    hit.add(FaultCode.NOT_UTF8.name());
    assertThat(Stream.of(FaultCode.values()).map(FaultCode::name)).hasSizeGreaterThan(30);
    assertThat(hit)
        .containsExactlyInAnyOrder(
            Stream.of(FaultCode.values()).map(FaultCode::name).toArray(String[]::new));
  }

  @Test
  void manyDocumentsHaveSeveralFaults() {
    Stream<Integer> counts =
        Stream.concat(
            documents().stream().map(document -> document.faults().size()),
            FormFaultsTest.documents().stream().map(List::size));

    assertThat(counts.filter(count -> count > 1).count()).isGreaterThanOrEqualTo(60);
  }

  static List<Malformed> documents() {
    return Malformed.all();
  }

  private static Stream<String> allFaults() {
    return Stream.concat(
        documents().stream().flatMap(document -> document.faults().stream()),
        FormFaultsTest.planted().map(FormFaults.Planted::expected));
  }
}
