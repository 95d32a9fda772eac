package no.romslig.solver.run.stay;

import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule LT-15: a resident's bed for a guest, from the day of leaving to the day of return. */
class LendingTest {

  private static Town town() {
    Town town = new Town().horizon(56);
    town.unit("L1", CareForm.LONG_TERM_SOMATIC);
    return town;
  }

  private static Town awayFromThreeToTen() {
    Town town = town();
    town.livesIn("R1", "L1").away(day(3), day(10), true);
    return town;
  }

  @ParameterizedTest
  @CsvSource({"3, 7, true", "2, 7, false", "4, 7, false", "3, 8, false", "4, 6, true"})
  void theWholeStayLiesInTheAbsence(int from, int nights, boolean given) {
    Town town = awayFromThreeToTen();
    town.shortStay("SS1", nights).between(day(from), day(from));

    assertThat(Plans.plan(town).shortStayPlacements()).hasSize(given ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"4, 5, true", "3, 5, false", "4, 6, false"})
  void nightsOfTurnoverLieOnBothSidesOfTheGuest(int from, int nights, boolean given) {
    Town town = awayFromThreeToTen();
    town.shortStay("SS1", nights).between(day(from), day(from));

    assertThat(Plans.plan(town, Rules.KINN.turnover(1)).shortStayPlacements())
        .hasSize(given ? 1 : 0);
  }

  @Test
  void oneGuestFollowsAnotherOnTheSameDay() {
    Town town = awayFromThreeToTen();
    town.shortStay("SS1", 3).between(day(3), day(3));
    town.shortStay("SS2", 4).between(day(6), day(6));
    town.shortStay("SS3", 1).between(day(5), day(5)).need(1);

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.stays(plan)).containsExactly("SS1 L1 3+3", "SS2 L1 6+4");
  }

  @Test
  void aStayDoesNotReachFromOneAbsenceIntoTheNext() {
    Town town = town();
    town.livesIn("R1", "L1").away(day(0), day(5), true).away(day(5), day(10), true);
    town.shortStay("SS1", 6).between(day(0), day(4));

    assertThat(Plans.plan(town).shortStayPlacements()).isEmpty();
  }

  @Test
  void anAbsenceThatBeganBeforeTheRunLendsFromToday() {
    Town town = town();
    town.livesIn("R1", "L1").away(day(-20), day(7), true);
    town.shortStay("SS1", 7).between(day(0), day(3));

    assertThat(Plans.stays(Plans.plan(town))).containsExactly("SS1 L1 0+7");
  }

  @ParameterizedTest
  @CsvSource({"SHORT_TERM, true", "KAD, false", "TRANSITION_FLAT, false"})
  void aLentPlaceServesShortTermStaysOnly(CareForm form, boolean given) {
    Town town = awayFromThreeToTen();
    town.shortStay("SS1", 5).form(form).between(day(3), day(3));

    assertThat(Plans.plan(town).shortStayPlacements()).hasSize(given ? 1 : 0);
  }

  @Test
  void featuresAndReservationsOfALentPlaceHold() {
    Town town = new Town().horizon(56);
    town.unit("L1", CareForm.LONG_TERM_SOMATIC).features("ISOLATION").reservedFor("ISOLATION");
    town.livesIn("R1", "L1").away(day(0), day(28), true);
    town.shortStay("SS1", 5).between(day(0), day(0));
    town.shortStay("SS2", 5).between(day(6), day(6)).requires("ISOLATION");
    town.shortStay("SS3", 5).between(day(12), day(12)).requires("BARIATRIC");

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.stays(plan)).containsExactly("SS2 L1 6+5");
    assertThat(Plans.unplaced(plan))
        .containsExactly("SS1 5 UNITS_RESERVED", "SS3 5 NO_UNIT_WITH_FEATURES");
  }

  @Test
  void inARoomForTwoOnlyTheBedOfTheOneWhoIsAwayIsLent() {
    Town town = new Town().horizon(56);
    town.unit("L1", CareForm.LONG_TERM_SOMATIC).forTwo();
    for (String person : new String[] {"R1", "R2", "P1", "P2"}) {
      town.person(person).sharesRoom();
    }
    town.livesIn("R1", "L1").away(day(0), day(7), true);
    town.livesIn("R2", "L1");
    town.shortStay("SS1", 7).of("P1").between(day(0), day(0));
    town.shortStay("SS2", 7).of("P2").between(day(0), day(0)).need(1);

    assertThat(Plans.stays(Plans.plan(town))).containsExactly("SS1 L1 0+7");
  }

  @Test
  void theOneWhoStaysBehindDecidesWhoMaySleepThere() {
    Town town = new Town().horizon(56);
    town.unit("L1", CareForm.LONG_TERM_SOMATIC).forTwo();
    town.person("R1").sharesRoom();
    town.person("R2");
    town.person("P1").sharesRoom();
    town.livesIn("R1", "L1").away(day(0), day(7), true);
    town.livesIn("R2", "L1");
    town.shortStay("SS1", 7).of("P1").between(day(0), day(0));

    assertThat(Plans.plan(town).shortStayPlacements()).isEmpty();
  }

  @Test
  void aResidentWhoLeavesForGoodWhileAwayLendsUntilThen() {
    Town town = town();
    town.livesIn("R1", "L1").to(day(8)).away(day(3), day(20), true);
    town.shortStay("SS1", 5).between(day(3), day(3));
    town.shortStay("SS2", 5).between(day(8), day(8));

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.stays(plan))
        .as("from day 8 on it is a long-term unit that nobody lends")
        .containsExactly("SS1 L1 3+5");
  }

  @Test
  void whoMovesOutMeanwhileLendsUntilThen() {
    Town town = awayFromThreeToTen();
    town.unit("L2", CareForm.LONG_TERM_SOMATIC);
    town.waits("C1", "R1", CareForm.LONG_TERM_SOMATIC);
    town.shortStay("SS1", 4).between(day(3), day(3));
    Town longer = awayFromThreeToTen();
    longer.unit("L2", CareForm.LONG_TERM_SOMATIC);
    longer.waits("C1", "R1", CareForm.LONG_TERM_SOMATIC);
    longer.shortStay("SS1", 5).between(day(3), day(3));

    assertThat(Plans.plan(town, Rules.KINN, Plans.placed("C1", "R1", "L2", day(7))))
        .satisfies(plan -> assertThat(Plans.stays(plan)).containsExactly("SS1 L1 3+4"));
    assertThat(
            Plans.plan(longer, Rules.KINN, Plans.placed("C1", "R1", "L2", day(7)))
                .shortStayPlacements())
        .isEmpty();
  }

  @Test
  void theGuestMayNotBeTheResidentAtHome() {
    Town town = new Town().horizon(56);
    town.unit("A1", CareForm.RESPITE);
    town.unit("H1", CareForm.HDO);
    town.livesIn("P1", "H1").away(day(5), day(12), false);
    town.grant("G1", "P1", 7, 56).valid(day(0), null);
    Town shorter = new Town().horizon(56);
    shorter.unit("A1", CareForm.RESPITE);
    shorter.unit("H1", CareForm.HDO);
    shorter.livesIn("P1", "H1").away(day(5), day(11), false);
    shorter.grant("G1", "P1", 7, 56).valid(day(0), null);

    assertThat(Plans.stays(Plans.plan(town))).containsExactly("G1 A1 5+7");
    assertThat(Plans.unplaced(Plans.plan(shorter))).containsExactly("G1/0 7 PERSON_ELSEWHERE");
  }
}
