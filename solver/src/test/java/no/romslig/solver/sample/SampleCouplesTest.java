package no.romslig.solver.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.CoupleMode;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleCouplesTest {

  @ParameterizedTest
  @ValueSource(strings = {"storby", "hovedstad"})
  void aLargeTownHasCouplesOfEveryForm(String name) {
    Snapshot town = Samples.generate(name, 1);
    Predicate<Couple> bothWait =
        couple -> cases(town, couple).size() == 2 && couple.guaranteeInvoked();

    assertThat(town.couples())
        .anyMatch(bothWait.and(couple -> couple.mode() == CoupleMode.TOGETHER_ONLY))
        .anyMatch(bothWait.and(couple -> couple.mode() == CoupleMode.PLACE_THEN_REUNITE))
        .anyMatch(couple -> isResident(town, couple.first()) && cases(town, couple).size() == 1)
        .anyMatch(couple -> isResident(town, couple.first()) && cases(town, couple).isEmpty())
        .anyMatch(couple -> comesAlong(couple, CompanionStay.SHORT_TERM))
        .anyMatch(couple -> comesAlong(couple, CompanionStay.TENANT))
        .anyMatch(couple -> rights(town, couple) == 1)
        .anyMatch(couple -> rights(town, couple) == 2)
        .anyMatch(couple -> !couple.guaranteeInvoked());
  }

  @Test
  void theSmallTownsHaveDifferentForms() {
    List<Couple> fjordvik = Samples.generate("fjordvik", 1).couples();
    Snapshot romsvik = Samples.generate("romsvik", 1);

    assertThat(fjordvik).anyMatch(couple -> couple.mode() == CoupleMode.TOGETHER_ONLY);
    assertThat(fjordvik).anyMatch(couple -> comesAlong(couple, CompanionStay.SHORT_TERM));
    assertThat(romsvik.couples())
        .anyMatch(couple -> rights(romsvik, couple) == 1)
        .anyMatch(couple -> isResident(romsvik, couple.first()))
        .anyMatch(couple -> !couple.guaranteeInvoked());
  }

  private static List<Case> cases(Snapshot town, Couple couple) {
    return town.cases().stream()
        .filter(each -> couple.personIds().contains(each.personId()))
        .toList();
  }

  private static long rights(Snapshot town, Couple couple) {
    return cases(town, couple).stream()
        .filter(each -> each.legalStatus() == LegalStatus.RIGHT)
        .count();
  }

  private static boolean comesAlong(Couple couple, CompanionStay stay) {
    return Optional.ofNullable(couple.companion())
        .filter(companion -> companion.stay() == stay)
        .isPresent();
  }

  private static boolean isResident(Snapshot town, PersonId person) {
    return town.occupancies().stream()
        .anyMatch(
            each ->
                each.personId().equals(person)
                    && each.careForm().isLasting()
                    && Objects.isNull(each.to()));
  }
}
