package no.romslig.benchmarks.instance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FamilyTest {

  static List<String> smallOnes() {
    return Family.names().stream()
        .filter(name -> name.matches("[a-z]+-(40|100|250|500|1000)-[12]"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("smallOnes")
  void everyInstanceIsASnapshotWithoutFaults(String name) {
    Instance instance = Family.named(name);

    String document = new SnapshotWriter().text(instance.snapshot());

    assertThat(new SnapshotReader().read(document.getBytes(UTF_8)))
        .isInstanceOf(SnapshotReading.Read.class);
  }

  @ParameterizedTest
  @MethodSource("smallOnes")
  void everyInstanceHasWhatItsNameSays(String name) {
    Snapshot snapshot = Family.named(name).snapshot();

    List<String> parts = List.of(name.split("-", -1));
    int places = Integer.parseInt(parts.get(1));
    boolean whole = parts.get(0).equals("whole");
    assertThat(places(snapshot)).isEqualTo(places);
    assertThat(snapshot.cases()).hasSize(Math.max(10, places / 5));
    assertThat(!snapshot.couples().isEmpty()).isEqualTo(whole || parts.get(0).equals("couples"));
    assertThat(!snapshot.relocations().isEmpty()).isEqualTo(whole || parts.get(0).equals("moves"));
    assertThat(!snapshot.respiteGrants().isEmpty())
        .isEqualTo(whole || parts.get(0).equals("stays"));
    assertThat(!snapshot.shortStays().isEmpty()).isEqualTo(whole || parts.get(0).equals("stays"));
  }

  @Test
  void theSmallestHasThreeInstitutionsAndTheLargestSixtyWithEightThousandCases() {
    assertThat(Family.named("plain-40-1").snapshot().institutions()).hasSize(3);
    var largest = Proportions.plan("whole-40000-1", "kinn", 40_000, Shape.WHOLE);
    assertThat(largest.beds().institutions()).isEqualTo(60);
    assertThat(largest.demand().cases()).isEqualTo(8_000);
  }

  @Test
  void theSameNameGivesTheSameInstanceAndAnotherSeedAnother() {
    Snapshot once = Family.named("whole-250-1").snapshot();

    assertThat(Family.named("whole-250-1").snapshot()).isEqualTo(once);
    assertThat(Family.named("whole-250-3").snapshot().persons()).isNotEqualTo(once.persons());
  }

  @Test
  void aSampleIsTheSample() {
    assertThat(Family.named("fjordvik-2").snapshot()).isEqualTo(Samples.generate("fjordvik", 2));
  }

  @Test
  void anUnknownNameIsRefusedWithWhatWouldBeAName() {
    assertThatThrownBy(() -> Family.named("whole-1000"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("whole-1000-1");
    assertThatThrownBy(() -> Family.named("whole-39-1")).hasMessageContaining("40 to 40000 places");
  }

  private static long places(Snapshot snapshot) {
    return snapshot.institutions().stream()
        .flatMap(institution -> institution.wards().stream())
        .flatMap(ward -> ward.units().stream())
        .mapToLong(FamilyTest::places)
        .sum();
  }

  /** A couple's dwelling is one dwelling, and a room for two is two beds. */
  private static int places(Unit unit) {
    return unit.careForm() == CareForm.LONG_TERM_SOMATIC ? unit.capacity() : 1;
  }
}
