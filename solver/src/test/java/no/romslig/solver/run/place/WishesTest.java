package no.romslig.solver.run.place;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/**
 * With everyone's place and day settled: which of the places it is (docs/problem.md, section 7,
 * lines 6 and 8). In each town the place that the wish is against comes first by id.
 */
class WishesTest {

  private final Town town = new Town();

  @Test
  void theFormThatIsNamedFirstIsGiven() {
    town.unit("A", LONG_TERM_SPECIAL);
    town.unit("B", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC, LONG_TERM_SPECIAL);

    assertThat(Plans.units(town)).containsExactly(Map.entry("P1", "B"));
  }

  @Test
  void aBetterFormIsNotWaitedFor() {
    town.unit("A", LONG_TERM_SPECIAL);
    town.unit("B", LONG_TERM_SOMATIC).opens(day(1));
    town.waits("C1", "P1", LONG_TERM_SOMATIC, LONG_TERM_SPECIAL);

    assertThat(Plans.units(town)).containsExactly(Map.entry("P1", "A"));
  }

  @Test
  void theFormIsWorthMoreThanTheInstitution() {
    town.institution("I1");
    town.unit("A", LONG_TERM_SPECIAL);
    town.institution("I2");
    town.unit("B", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC, LONG_TERM_SPECIAL).prefers("I1");

    assertThat(Plans.units(town)).containsExactly(Map.entry("P1", "B"));
  }

  @Test
  void anInstitutionNamedEarlierIsPreferredToOneNamedLater() {
    inTwoInstitutions();
    town.waits("C1", "P1", LONG_TERM_SOMATIC).prefers("I2", "I1");

    assertThat(Plans.units(town)).containsExactly(Map.entry("P1", "B"));
  }

  @Test
  void anInstitutionNamedLastIsPreferredToOneNotNamed() {
    town.institution("I3");
    inTwoInstitutions();
    town.waits("C1", "P1", LONG_TERM_SOMATIC).prefers("I3", "I2");

    assertThat(Plans.units(town)).containsExactly(Map.entry("P1", "B"));
  }

  @Test
  void thePreferredInstitutionIsWorthMoreThanTheDistance() {
    town.institution("I1").at(61.5, 5.0);
    town.unit("A", LONG_TERM_SOMATIC);
    town.institution("I2").at(62.5, 5.0);
    town.unit("B", LONG_TERM_SOMATIC);
    town.person("P1").at(61.5, 5.0);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).prefers("I2");

    assertThat(Plans.units(town)).containsExactly(Map.entry("P1", "B"));
  }

  @Test
  void theNearerOfTwoInstitutionsIsGivenIfOnlyByAFewMetres() {
    town.institution("I1").at(61.5001, 5.0);
    town.unit("A", LONG_TERM_SOMATIC);
    town.institution("I2").at(61.5, 5.0);
    town.unit("B", LONG_TERM_SOMATIC);
    town.person("P1").at(61.4, 5.0);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(Plans.units(town)).containsExactly(Map.entry("P1", "B"));
  }

  @Test
  void theWishesOfAllCountTogetherAndNotTheFirstInRankAlone() {
    inTwoInstitutions();
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 90);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(1, 10).prefers("I1");

    assertThat(Plans.units(town)).containsOnly(Map.entry("P1", "B"), Map.entry("P2", "A"));
  }

  @Test
  void manyWishesThatWouldTakeTooLongDoNotKeepAnotherFromBeingMet() {
    town.institution("I1");
    town.unit("A", LONG_TERM_SOMATIC);
    town.institution("I2");
    town.unit("B", LONG_TERM_SOMATIC);
    town.waits("C0", "P0", LONG_TERM_SOMATIC).prefers("I2");
    for (int k = 1; k <= 5; k++) {
      town.institution("WANTED" + k);
      town.unit("HOME" + k, LONG_TERM_SOMATIC);
      town.unit("LATER" + k, LONG_TERM_SPECIAL).opens(day(5));
      town.livesIn("R" + k, "HOME" + k);
      town.mayMove("R" + k, LONG_TERM_SPECIAL);
      town.institution("FREE" + k);
      town.unit("NOW" + k, LONG_TERM_SOMATIC);
      town.waits("C" + k, "P" + k, LONG_TERM_SOMATIC)
          .prefers("WANTED1", "WANTED2", "WANTED3", "WANTED4", "WANTED5");
    }

    assertThat(Plans.units(town)).containsEntry("P0", "B").doesNotContainKey("R1");
  }

  @Test
  void someoneElseIsMovedForAWishWhereThatDelaysNobody() {
    town.institution("I1");
    town.unit("A", LONG_TERM_SOMATIC);
    town.institution("I2");
    town.unit("B", LONG_TERM_SOMATIC);
    town.unit("D", LONG_TERM_SPECIAL);
    town.livesIn("R1", "B");
    town.mayMove("R1", LONG_TERM_SPECIAL);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).prefers("I2");

    assertThat(Plans.units(town)).containsOnly(Map.entry("P1", "B"), Map.entry("R1", "D"));
  }

  @Test
  void nobodyIsMovedWhereTheOtherCouldTakeTheFreePlace() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.unit("B", LONG_TERM_SOMATIC);
    town.livesIn("R1", "A");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(Plans.units(town)).containsExactly(Map.entry("P1", "B"));
  }

  @Test
  void oneWhoIsHeardIsMovedBeforeOneWhoIsNot() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.unit("B", LONG_TERM_SOMATIC);
    town.unit("D", LONG_TERM_SHELTERED);
    town.livesIn("R1", "A");
    town.livesIn("R2", "B");
    town.person("R1").needsShelter();
    town.person("R2").needsShelter();
    town.mayMove("R1", LONG_TERM_SHELTERED).unheard();
    town.mayMove("R2", LONG_TERM_SHELTERED);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(Plans.units(town)).containsOnly(Map.entry("P1", "B"), Map.entry("R2", "D"));
  }

  @Test
  void aFeatureIsSparedForThoseWhoNeedIt() {
    town.unit("A", LONG_TERM_SOMATIC).features("WHEELCHAIR");
    town.unit("B", LONG_TERM_SOMATIC);
    town.person("P9").requires("WHEELCHAIR");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waits("C9", "P9", LONG_TERM_SPECIAL);

    assertThat(Plans.units(town)).containsExactly(Map.entry("P1", "B"));
  }

  @Test
  void aFeatureThatNobodyNeedsIsNotSpared() {
    town.unit("A", LONG_TERM_SOMATIC).features("WHEELCHAIR");
    town.unit("B", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(Plans.units(town)).containsExactly(Map.entry("P1", "A"));
  }

  @Test
  void anOwnPlaceComesBeforeABoughtOneWhereTheRuleSetSaysSo() {
    boughtAndOwn(1);

    assertThat(Plans.units(town)).containsExactly(Map.entry("P1", "B"));
  }

  @Test
  void aBoughtPlaceIsAsGoodAsAnOwnOneWithoutPenalty() {
    boughtAndOwn(0);

    assertThat(Plans.units(town)).containsExactly(Map.entry("P1", "A"));
  }

  @Test
  void aCoupleWithoutGuaranteeIsBroughtAsNearAsMayBe() {
    inTwoInstitutions();
    town.unit("R", LONG_TERM_SPECIAL);
    town.livesIn("P2", "R");
    town.waits("C1", "P1", LONG_TERM_SOMATIC).prefers("I1");
    town.couple("K1", "P1", "P2").notInvoked();

    assertThat(Plans.units(town)).containsExactly(Map.entry("P1", "B"));
  }

  @Test
  void aCoupleIsNotWaitedFor() {
    town.institution("I1");
    town.unit("A", LONG_TERM_SOMATIC);
    town.institution("I2");
    town.unit("B", LONG_TERM_SOMATIC).opens(day(1));
    town.unit("R", LONG_TERM_SPECIAL);
    town.livesIn("P2", "R");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.couple("K1", "P1", "P2").notInvoked();

    assertThat(Plans.units(town)).containsExactly(Map.entry("P1", "A"));
  }

  private void inTwoInstitutions() {
    town.institution("I1");
    town.unit("A", LONG_TERM_SOMATIC);
    town.institution("I2");
    town.unit("B", LONG_TERM_SOMATIC);
  }

  private void boughtAndOwn(int penalty) {
    town.overrides().putObject("external").put("useFor", "ALL").put("penalty", penalty);
    inTwoInstitutions();
    town.institution("I1").external();
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
  }
}
