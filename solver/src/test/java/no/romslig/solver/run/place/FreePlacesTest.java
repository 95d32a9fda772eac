package no.romslig.solver.run.place;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From when a place is free without an end (docs/problem.md, sections 2 and 3); the look-ahead is
 * 28 nights, the horizon 182.
 */
class FreePlacesTest {

  private final Town town = new Town();

  @BeforeEach
  void oneWaits() {
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
  }

  private void isPlacedFrom(int day) {
    assertThat(Plans.places(town)).isEqualTo(Map.of("P1", "A " + day));
  }

  private void isNotPlaced() {
    assertThat(Plans.places(town)).isEmpty();
  }

  @Nested
  class Opening {

    @Test
    void aUnitThatOpensOnTheLastDayOfTheLookAheadIsGivenThen() {
      town.unit("A", LONG_TERM_SOMATIC).opens(day(28));

      isPlacedFrom(28);
    }

    @Test
    void aUnitThatOpensADayLaterIsNot() {
      town.unit("A", LONG_TERM_SOMATIC).opens(day(29));

      isNotPlaced();
    }

    @Test
    void aUnitThatOpenedTheDayBeforeIsGivenAtOnce() {
      town.unit("A", LONG_TERM_SOMATIC).opens(day(-1));

      isPlacedFrom(0);
    }

    @Test
    void aUnitThatClosesWhenTheHorizonEndsIsGiven() {
      town.unit("A", LONG_TERM_SOMATIC).closes(day(182));

      isPlacedFrom(0);
    }

    @Test
    void aUnitThatClosesTheDayBeforeIsNot() {
      town.unit("A", LONG_TERM_SOMATIC).closes(day(181));

      isNotPlaced();
    }
  }

  @Nested
  class Closures {

    @Test
    void aClosureThatEndsOnTheDayOfTheRunIsOver() {
      town.unit("A", LONG_TERM_SOMATIC).closed(day(-7), day(0));

      isPlacedFrom(0);
    }

    @Test
    void nobodyMovesInBeforeAClosureHasEnded() {
      town.unit("A", LONG_TERM_SOMATIC).closed(day(7), day(28));

      isPlacedFrom(28);
    }

    @Test
    void aClosureThatEndsAfterTheLookAheadKeepsTheUnitFromThisRun() {
      town.unit("A", LONG_TERM_SOMATIC).closed(day(7), day(29));

      isNotPlaced();
    }

    @Test
    void aClosureOfTheLastNightOfTheHorizonIsInTheWay() {
      town.unit("A", LONG_TERM_SOMATIC).closed(day(181), null);

      isNotPlaced();
    }

    @Test
    void aClosureAfterTheHorizonIsNotSeen() {
      town.unit("A", LONG_TERM_SOMATIC).closed(day(182), null);

      isPlacedFrom(0);
    }

    @Test
    void aClosureInWeek53EndsInTheNextYear() {
      town.asOf(LocalDate.of(2026, 12, 21));
      town.unit("A", LONG_TERM_SOMATIC)
          .closed(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 4));

      isPlacedFrom(14);
    }

    @Test
    void aClosureOfALeapDayCountsThatNight() {
      town.asOf(LocalDate.of(2028, 2, 28));
      town.unit("A", LONG_TERM_SOMATIC).closed(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1));

      isPlacedFrom(2);
    }
  }

  @Nested
  class Start {

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "1, 1", "28, 28"})
    void nobodyIsPlacedBeforeTheyAreReadyNorBeforeTheRun(int ready, int placed) {
      town.unit("A", LONG_TERM_SOMATIC);
      town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 0).ready(day(ready));

      assertThat(Plans.places(town)).isEqualTo(Map.of("P2", "A " + placed));
    }

    @Test
    void whoIsReadyAfterTheLookAheadTakesNoPlaceFromAnother() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.waits("C2", "P2", LONG_TERM_SOMATIC).need(5, 0).ready(day(29));

      isPlacedFrom(0);
    }

    @Test
    void aShorterLookAheadOfTheRuleSetEndsTheRunSooner() {
      town.overrides().put("lookAheadNights", 14);
      town.unit("A", LONG_TERM_SOMATIC).opens(day(15));
      town.unit("B", LONG_TERM_SOMATIC).opens(day(14));
      town.waits("C2", "P2", LONG_TERM_SOMATIC);

      assertThat(Plans.places(town).values()).containsExactly("B 14");
    }
  }

  @Nested
  class Residents {

    @Test
    void aBedThatIsLeftIsTakenTheSameDay() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.livesIn("R1", "A").to(day(9));

      isPlacedFrom(9);
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "3, 12"})
    void turnoverNightsLieBetweenTheTwo(int nights, int from) {
      town.overrides().put("turnoverNights", nights);
      town.unit("A", LONG_TERM_SOMATIC);
      town.livesIn("R1", "A").to(day(9));

      isPlacedFrom(from);
    }

    @Test
    void aResidentWhoLeavesOnTheLastDayOfTheLookAheadMakesRoom() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.livesIn("R1", "A").to(day(28));

      isPlacedFrom(28);
    }

    @Test
    void aResidentWhoLeavesADayLaterMakesNone() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.livesIn("R1", "A").to(day(29));

      isNotPlaced();
    }

    @Test
    void aResidentWhoseLeavingIsNotFollowedByTurnoverInTimeMakesNone() {
      town.overrides().put("turnoverNights", 1);
      town.unit("A", LONG_TERM_SOMATIC);
      town.livesIn("R1", "A").to(day(28));

      isNotPlaced();
    }

    @Test
    void aResidentWhoIsAwayIsNotGone() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.livesIn("R1", "A").away(day(0), day(182), true);

      isNotPlaced();
    }

    @Test
    void theHomeOfOneWhoMovesIsTakenOnTheDayOfTheMove() {
      residentMayMoveFrom(day(6));

      assertThat(Plans.places(town)).isEqualTo(Map.of("P1", "A 6", "R1", "B 6"));
    }

    @Test
    void turnoverLiesBetweenAMoveAndWhoFollows() {
      town.overrides().put("turnoverNights", 1);
      residentMayMoveFrom(day(27));

      assertThat(Plans.places(town)).isEqualTo(Map.of("P1", "A 28", "R1", "B 27"));
    }

    @Test
    void aMoveThatLeavesNoTimeForTurnoverIsNotMade() {
      town.overrides().put("turnoverNights", 1);
      residentMayMoveFrom(day(28));

      isNotPlaced();
    }

    /** R1 lives in A and may move to B once it opens. */
    private void residentMayMoveFrom(LocalDate opening) {
      town.unit("A", LONG_TERM_SOMATIC);
      town.unit("B", LONG_TERM_SHELTERED).opens(opening);
      town.livesIn("R1", "A");
      town.person("R1").needsShelter();
      town.mayMove("R1", LONG_TERM_SHELTERED);
    }

    @Test
    void aBedForATimeIsVacatedWhenItsGuestIsPlaced() {
      town.unit("A", LONG_TERM_SOMATIC).alsoFor(SHORT_TERM);
      town.unit("B", LONG_TERM_SHELTERED).opens(day(4));
      town.livesIn("P2", "A").as(SHORT_TERM);
      town.person("P2").needsShelter();
      town.waits("C2", "P2", LONG_TERM_SHELTERED).need(2, 0);

      assertThat(Plans.places(town)).isEqualTo(Map.of("P1", "A 4", "P2", "B 4"));
    }

    @Test
    void aResidentWithoutARelocationIsNotMoved() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.unit("B", LONG_TERM_SHELTERED);
      town.livesIn("R1", "A");
      town.person("R1").needsShelter();

      isNotPlaced();
    }
  }

  @Nested
  class Commitments {

    @Test
    void aPlaceThatIsPromisedIsNotGivenAway() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.waits("C2", "P2", LONG_TERM_SOMATIC).need(1, 0);
      town.committed(CommitmentKind.PLACEMENT, "C2", "A", day(20), null);

      assertThat(Plans.units(town)).doesNotContainKey("P1");
    }

    @Test
    void aPromisedMoveFreesTheHomeOnItsDay() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.unit("B", LONG_TERM_SHELTERED);
      town.livesIn("R1", "A");
      town.person("R1").needsShelter();
      town.mayMove("R1", LONG_TERM_SHELTERED);
      town.committed(CommitmentKind.RELOCATION, "R1", "B", day(11), null);

      assertThat(Plans.places(town)).containsEntry("P1", "A 11");
    }

    @Test
    void aBookedStayIsOverBeforeALastingPlaceBegins() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.shortStay("K1", 5);
      town.committed(CommitmentKind.SHORT_STAY, "K1", "A", day(23), day(28));

      isPlacedFrom(28);
    }

    @Test
    void aBookedStayThatEndsAfterTheLookAheadHoldsThePlace() {
      town.unit("A", LONG_TERM_SOMATIC);
      town.shortStay("K1", 5);
      town.committed(CommitmentKind.SHORT_STAY, "K1", "A", day(24), day(29));

      isNotPlaced();
    }
  }

  @Nested
  class UnitsForTwo {

    @BeforeEach
    void oneLivesThere() {
      town.unit("A", LONG_TERM_SOMATIC).forTwo();
      town.livesIn("R1", "A");
    }

    @Test
    void twoOfOneSexWhoAcceptItShare() {
      town.person("R1").sharesRoom();
      town.person("P1").sharesRoom();

      isPlacedFrom(0);
    }

    @Test
    void twoWhoDoNotBothAcceptItDoNot() {
      town.person("P1").sharesRoom();

      isNotPlaced();
    }

    @Test
    void twoOfDifferentSexDoNot() {
      town.person("R1").sharesRoom();
      town.person("P1").sharesRoom().male();

      isNotPlaced();
    }

    @Test
    void aThirdFindsNoRoom() {
      town.livesIn("R2", "A");
      for (String person : new String[] {"R1", "R2", "P1"}) {
        town.person(person).sharesRoom();
      }

      isNotPlaced();
    }

    @Test
    void whoDoesNotShareWaitsForTheOneWhoLeaves() {
      town.livesIn("R2", "A").to(day(8));
      town.person("R1").sharesRoom();
      town.person("P1").sharesRoom();

      isPlacedFrom(8);
    }
  }
}
