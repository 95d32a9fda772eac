package no.romslig.solver.run.place;

import static no.romslig.solver.snapshot.CareForm.CARE_HOUSING;
import static no.romslig.solver.snapshot.CareForm.CHILD_HOME;
import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What suits whom, line by line (docs/problem.md, section 2); one person and one place. */
class SuitablePlacesTest {

  private final Town town = new Town();

  private void isPlacedFrom(int day) {
    assertThat(Plans.places(town)).isEqualTo(Map.of("P1", "A " + day));
  }

  private void isNotPlaced() {
    assertThat(Plans.places(town)).isEmpty();
  }

  @Nested
  class Granted {

    @Test
    void theUnitsOwnFormIsGranted() {
      town.unit("A", LONG_TERM_SPECIAL);
      town.waits("C1", "P1", LONG_TERM_SOMATIC, LONG_TERM_SPECIAL);

      isPlacedFrom(0);
    }

    @Test
    void anotherFormIsNot() {
      town.unit("A", LONG_TERM_SPECIAL);
      town.waits("C1", "P1", LONG_TERM_SOMATIC);

      isNotPlaced();
    }

    @Test
    void whatAUnitIsAlsoUsableForGivesNoLastingPlace() {
      town.unit("A", LONG_TERM_SPECIAL).alsoFor(LONG_TERM_SOMATIC);
      town.waits("C1", "P1", LONG_TERM_SOMATIC);

      isNotPlaced();
    }

    @Test
    void aWaiverGivesAFormThatIsNotGranted() {
      town.unit("A", LONG_TERM_SPECIAL);
      town.waits("C1", "P1", LONG_TERM_SOMATIC);
      town.waived("NOT-GRANTED", "C1");

      isPlacedFrom(0);
    }

    @Test
    void aWaiverOfAnotherItemGivesNothing() {
      town.unit("A", LONG_TERM_SPECIAL);
      town.unit("B", SHORT_TERM);
      town.waits("C1", "P1", LONG_TERM_SOMATIC);
      town.waits("C2", "P2", LONG_TERM_SHELTERED);
      town.waived("NOT-GRANTED", "C2").waived("DECLINED", "C1");

      assertThat(Plans.units(town)).doesNotContainKey("P1");
    }

    @Test
    void aDeclinedUnitIsNotOfferedAgain() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.waits("C1", "P1", LONG_TERM_SOMATIC).declined("A");

      isNotPlaced();
    }

    @Test
    void whoDeclinedAnotherUnitMayHaveThisOne() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.unit("B", LONG_TERM_SOMATIC);
      town.waits("C1", "P1", LONG_TERM_SOMATIC).declined("B");

      isPlacedFrom(0);
    }

    @Test
    void anAssessmentThatIsNotMetClosesEveryUnit() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.waits("C1", "P1", LONG_TERM_SOMATIC).assessed("LT-07", false);

      isNotPlaced();
    }

    @Test
    void anAssessmentThatIsMetOrMissingClosesNone() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.unit("B", LONG_TERM_SOMATIC);
      town.waits("C1", "P1", LONG_TERM_SOMATIC).assessed("LT-07", true);
      town.waits("C2", "P2", LONG_TERM_SOMATIC);

      assertThat(Plans.units(town)).containsOnlyKeys("P1", "P2");
    }
  }

  @Nested
  class Features {

    @Test
    void everyRequiredFeatureMustBeThere() {
      town.unit("A", LONG_TERM_SOMATIC).features("WHEELCHAIR");
      town.person("P1").requires("CEILING_LIFT", "WHEELCHAIR");
      town.waits("C1", "P1", LONG_TERM_SOMATIC);

      isNotPlaced();
    }

    @Test
    void aUnitMayHaveMoreThanIsRequired() {
      town.unit("A", LONG_TERM_SOMATIC).features("BARIATRIC", "CEILING_LIFT", "WHEELCHAIR");
      town.person("P1").requires("CEILING_LIFT", "WHEELCHAIR");
      town.waits("C1", "P1", LONG_TERM_SOMATIC);

      isPlacedFrom(0);
    }

    @Test
    void aReservedUnitIsForThoseWhoRequireOneOfTheFeatures() {
      town.unit("A", LONG_TERM_SOMATIC)
          .features("BARIATRIC", "PALLIATIVE")
          .reservedFor("BARIATRIC", "PALLIATIVE");
      town.person("P1").requires("PALLIATIVE");
      town.waits("C1", "P1", LONG_TERM_SOMATIC);

      isPlacedFrom(0);
    }

    @Test
    void aReservedUnitIsClosedToThoseWhoRequireNoneOrAnother() {
      town.unit("A", LONG_TERM_SOMATIC)
          .features("PALLIATIVE", "WHEELCHAIR")
          .reservedFor("PALLIATIVE");
      town.person("P2").requires("WHEELCHAIR");
      town.waits("C1", "P1", LONG_TERM_SOMATIC);
      town.waits("C2", "P2", LONG_TERM_SOMATIC);

      isNotPlaced();
    }
  }

  @Nested
  class Sheltered {

    @ParameterizedTest
    @CsvSource({
      "requiresCognitiveImpairment, IMPAIRED, true",
      "requiresCognitiveImpairment, BEHAVES, false",
      "requiresBehaviourFlag, BEHAVES, true",
      "requiresBehaviourFlag, DIAGNOSED, false",
      "requiresDiagnosis, DIAGNOSED, true",
      "requiresDiagnosis, IMPAIRED, false"
    })
    void theCriterionThatIsDemandedMustBeMet(String demanded, String recorded, boolean isPlaced) {
      var sheltered = town.overrides().putObject("sheltered");
      for (String criterion :
          new String[] {
            "requiresCognitiveImpairment", "requiresBehaviourFlag", "requiresDiagnosis"
          }) {
        sheltered.put(criterion, criterion.equals(demanded));
      }
      town.unit("A", LONG_TERM_SHELTERED);
      var person = town.person("P1");
      switch (recorded) {
        case "IMPAIRED" -> person.impaired();
        case "BEHAVES" -> person.shows(ShelteringBehaviour.NEEDS_ASSISTED_EXIT);
        default -> person.diagnosed();
      }
      town.waits("C1", "P1", LONG_TERM_SHELTERED);

      assertThat(Plans.units(town).containsKey("P1")).isEqualTo(isPlaced);
    }

    @Test
    void noneIsAskedForOutsideShelteredWards() {
      town.rules("more-og-romsdal");
      town.unit("A", LONG_TERM_SOMATIC);
      town.waits("C1", "P1", LONG_TERM_SOMATIC);

      isPlacedFrom(0);
    }
  }

  @Nested
  class Dwellings {

    @ParameterizedTest
    @EnumSource(names = {"HDO", "CARE_HOUSING"})
    void aDwellingIsForThoseWhoWishIt(CareForm form) {
      town.unit("A", form);
      town.waits("C1", "P1", form).withoutOwnWish();

      isNotPlaced();
    }

    @Test
    void noWishIsAskedForWhereTheRuleSetAsksForNone() {
      town.overrides().putObject("hdo").put("requiresOwnWish", false);
      town.unit("A", HDO);
      town.waits("C1", "P1", HDO).withoutOwnWish();

      isPlacedFrom(0);
    }

    @Test
    void whoIsMovedToADwellingMustAgreeOrHaveAskedForIt() {
      for (String unit : new String[] {"S1", "S2", "S3"}) {
        town.unit(unit, LONG_TERM_SOMATIC);
      }
      town.unit("D1", HDO);
      town.unit("D2", HDO);
      town.unit("D3", HDO);
      town.livesIn("P1", "S1");
      town.livesIn("P2", "S2");
      town.livesIn("P3", "S3");
      town.mayMove("P1", HDO).mandatory();
      town.mayMove("P2", HDO).mandatory().disagrees(true);
      town.mayMove("P3", HDO).mandatory().disagrees(true).asked();

      assertThat(Plans.units(town)).containsOnlyKeys("P1", "P3");
    }

    @ParameterizedTest
    @EnumSource(names = {"HDO", "CARE_HOUSING"})
    void twoYearsOfResidencyCountFromTheDayTheyAreFull(CareForm form) {
      town.rules("more-og-romsdal");
      town.unit("A", form);
      town.person("P1").residentSince(day(0).minusMonths(24));
      town.waits("C1", "P1", form);

      isPlacedFrom(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 28})
    void whoLacksDaysOfTwoYearsIsPlacedWhenTheyAreFull(int lacking) {
      fillsTwoYearsOn(day(lacking));

      isPlacedFrom(lacking);
    }

    @Test
    void whoFillsTwoYearsAfterTheLookAheadIsNotPlacedInThisRun() {
      fillsTwoYearsOn(day(29));

      isNotPlaced();
    }

    private void fillsTwoYearsOn(LocalDate date) {
      town.rules("more-og-romsdal");
      town.unit("A", HDO);
      town.person("P1").residentSince(date.minusMonths(24));
      town.waits("C1", "P1", HDO);
    }

    @Test
    void whoMovedInOnALeapDayHasTwoYearsOnTheLastOfFebruary() {
      town.rules("more-og-romsdal").asOf(LocalDate.of(2026, 2, 27));
      town.unit("A", HDO);
      town.person("P1").residentSince(LocalDate.of(2024, 2, 29));
      town.waits("C1", "P1", HDO);

      isPlacedFrom(1);
    }

    @Test
    void unknownResidencyIsNoResidency() {
      town.rules("more-og-romsdal");
      town.unit("A", HDO);
      town.person("P1").residentSince(null);
      town.waits("C1", "P1", HDO);

      isNotPlaced();
    }

    @Test
    void noResidencyIsAskedForInANursingHomeOrWhereTheRuleSetAsksForNone() {
      town.unit("A", HDO);
      town.person("P1").residentSince(null);
      town.waits("C1", "P1", HDO);
      Town other = new Town().rules("more-og-romsdal");
      other.unit("A", LONG_TERM_SOMATIC);
      other.person("P1").residentSince(null);
      other.waits("C1", "P1", LONG_TERM_SOMATIC);

      isPlacedFrom(0);
      assertThat(Plans.units(other)).containsKey("P1");
    }
  }

  @Nested
  class Rights {

    @Test
    void aRightIsNotMetByADwelling() {
      town.unit("A", HDO);
      town.waits("C1", "P1", LONG_TERM_SOMATIC, HDO).right();

      isNotPlaced();
    }

    @Test
    void aRightIsMetByADwellingThatEqualsANursingHome() {
      town.unit("A", HDO).equivalent();
      town.waits("C1", "P1", LONG_TERM_SOMATIC, HDO).right();

      isPlacedFrom(0);
    }

    @Test
    void careHousingNeverMeetsARight() {
      town.unit("A", CARE_HOUSING).equivalent();
      town.waits("C1", "P1", LONG_TERM_SOMATIC, CARE_HOUSING).right();

      isNotPlaced();
    }

    @Test
    void aBoughtPlaceIsForRightsWhereTheRuleSetSaysSo() {
      town.institution("I1").external();
      town.unit("A", LONG_TERM_SOMATIC);
      town.waits("C1", "P1", LONG_TERM_SOMATIC).right();
      town.waits("C2", "P2", LONG_TERM_SOMATIC).need(5, 100);

      isPlacedFrom(0);
    }

    @Test
    void theWaitlistGetsNoBoughtPlaceThen() {
      town.institution("I1").external();
      town.unit("A", LONG_TERM_SOMATIC);
      town.waits("C1", "P1", LONG_TERM_SOMATIC);

      isNotPlaced();
    }

    @Test
    void theWaitlistGetsABoughtPlaceWhereItIsForAll() {
      town.overrides().putObject("external").put("useFor", "ALL");
      town.institution("I1").external();
      town.unit("A", LONG_TERM_SOMATIC);
      town.waits("C1", "P1", LONG_TERM_SOMATIC);

      isPlacedFrom(0);
    }

    @Test
    void whoMustMoveMayHaveABoughtPlace() {
      town.unit("S1", LONG_TERM_SOMATIC);
      town.institution("I2").external();
      town.unit("A", LONG_TERM_SPECIAL);
      town.livesIn("P1", "S1");
      town.mayMove("P1", LONG_TERM_SPECIAL).mandatory();

      isPlacedFrom(0);
    }
  }

  @Nested
  class Age {

    @Test
    void whoTurnsEighteenOnTheDayHasAnAdultsPlace() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.person("P1").born(day(0).minusYears(18));
      town.waits("C1", "P1", LONG_TERM_SOMATIC);

      isPlacedFrom(0);
    }

    @Test
    void whoTurnsEighteenInsideTheLookAheadHasItFromThatDay() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.person("P1").born(day(28).minusYears(18));
      town.waits("C1", "P1", LONG_TERM_SOMATIC);

      isPlacedFrom(28);
    }

    @Test
    void whoTurnsEighteenADayLaterHasNot() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.person("P1").born(day(29).minusYears(18));
      town.waits("C1", "P1", LONG_TERM_SOMATIC);

      isNotPlaced();
    }

    @Test
    void aChildrensHomeTakesAChildOnTheLastDayOfBeingSeventeen() {
      town.unit("A", CHILD_HOME);
      town.person("P1").born(day(6).minusYears(18));
      town.waits("C1", "P1", CHILD_HOME).ready(day(5));

      isPlacedFrom(5);
    }

    @Test
    void aChildrensHomeTakesNobodyFromTheBirthday() {
      town.unit("A", CHILD_HOME);
      town.person("P1").born(day(5).minusYears(18));
      town.waits("C1", "P1", CHILD_HOME).ready(day(5));

      isNotPlaced();
    }

    @Test
    void whoIsBornOnALeapDayTurnsEighteenOnTheFirstOfMarch() {
      town.asOf(LocalDate.of(2026, 2, 27));
      town.unit("A", LONG_TERM_SOMATIC);
      town.person("P1").born(LocalDate.of(2008, 2, 29));
      town.waits("C1", "P1", LONG_TERM_SOMATIC);

      isPlacedFrom(2);
    }
  }
}
