package no.romslig.solver.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleSizesTest {

  @ParameterizedTest
  @CsvSource({
    "fjordvik, 6, 90, 22, 20, 3, 4, 80, 4, kinn",
    "romsvik, 10, 230, 55, 44, 13, 4, 40, 3, more-og-romsdal",
    "storby, 40, 1900, 450, 300, 65, 20, 500, 25, kinn",
    "hovedstad, 60, 4800, 1050, 700, 172, 40, 1500, 60, more-og-romsdal"
  })
  void placesAreAsManyAsPromised(
      String name,
      int institutions,
      int longTerm,
      int sheltered,
      int shortTerm,
      int respite,
      int childRespite,
      int housing,
      int coupleUnits,
      String ruleSet) {
    Census census = Census.of(name, 1);

    assertThat(census.snapshot.institutions()).hasSize(institutions);
    assertThat(
            census.beds(CareForm.LONG_TERM_SOMATIC)
                + census.beds(CareForm.LONG_TERM_SHELTERED)
                + census.beds(CareForm.LONG_TERM_SPECIAL))
        .isEqualTo(longTerm);
    assertThat(census.beds(CareForm.LONG_TERM_SHELTERED)).isEqualTo(sheltered);
    assertThat(census.units(CareForm.SHORT_TERM)).hasSize(shortTerm);
    assertThat(census.units(CareForm.RESPITE)).hasSize(respite);
    assertThat(census.units(CareForm.CHILD_RESPITE)).hasSize(childRespite);
    assertThat(census.units(CareForm.HDO)).hasSize(housing);
    assertThat(census.units.values().stream().filter(Unit::coupleUnit)).hasSize(coupleUnits);
    assertThat(census.snapshot.ruleSet().base()).isEqualTo(ruleSet);
    assertThat(census.snapshot.ruleSet().overrides().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "fjordvik, 30, 3, 8, 2, 14, 14",
    "romsvik, 90, 7, 28, 3, 60, 60",
    "storby, 600, 35, 170, 15, 300, 300",
    "hovedstad, 1500, 80, 420, 38, 800, 800"
  })
  void asManyAskAsPromised(
      String name, int cases, int rights, int relocations, int couples, int grants, int stays) {
    Census census = Census.of(name, 1);

    assertThat(census.snapshot.cases()).hasSize(cases);
    assertThat(census.snapshot.cases())
        .filteredOn(each -> each.legalStatus() == LegalStatus.RIGHT)
        .hasSize(rights);
    assertThat(census.snapshot.relocations()).hasSize(relocations);
    assertThat(census.snapshot.couples()).hasSize(couples);
    assertThat(census.snapshot.respiteGrants()).hasSize(grants);
    assertThat(census.snapshot.shortStays()).hasSize(stays);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fjordvik", "romsvik"})
  void everySeedKeepsThePromises(String name) {
    for (long seed = -50; seed < 150; seed++) {
      Census census = Census.of(name, seed);
      List<Unit> lasting = census.lastingUnits().toList();
      double freeing = lasting.stream().filter(census::isFreeing).count();

      assertThat(freeing / lasting.size()).as("seed %s", seed).isBetween(0.08, 0.10);
      assertThat((double) census.nightsAsked(CareForm.RESPITE) / census.bedNights(CareForm.RESPITE))
          .as("seed %s", seed)
          .isGreaterThanOrEqualTo(1.15);
      assertThat(census.snapshot.commitments())
          .as("seed %s", seed)
          .extracting(Commitment::kind)
          .contains(CommitmentKind.values());
    }
  }

  @Test
  void theSameNameAndSeedGiveTheSameTownAndAnotherSeedAnother() {
    assertThat(Samples.generate("romsvik", 3)).isEqualTo(Samples.generate("romsvik", 3));
    assertThat(Samples.generate("romsvik", 3)).isNotEqualTo(Samples.generate("romsvik", 4));
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.generate("bergen", 1))
        .withMessageContaining("fjordvik, romsvik, storby, hovedstad");
  }
}
