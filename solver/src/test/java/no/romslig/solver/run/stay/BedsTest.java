package no.romslig.solver.run.stay;

import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/** Who holds a bed, until when, and who may share a room. */
class BedsTest {

  private static final Rules FREE = Rules.KINN.quota(null, null);

  private static Town oneBed() {
    Town town = new Town().horizon(28);
    town.unit("K1", CareForm.SHORT_TERM);
    return town;
  }

  @Test
  void aBedIsFreeOnTheDayThatSomeoneLeaves() {
    Town town = oneBed();
    town.livesIn("P1", "K1").to(day(5));
    town.shortStay("SS1", 7).between(day(5), day(5));
    Town dayBefore = oneBed();
    dayBefore.livesIn("P1", "K1").to(day(5));
    dayBefore.shortStay("SS1", 7).between(day(4), day(4));

    assertThat(Plans.stays(Plans.plan(town))).containsExactly("SS1 K1 5+7");
    assertThat(Plans.unplaced(Plans.plan(dayBefore))).containsExactly("SS1 7 NO_BED_NIGHTS_LEFT");
  }

  @Test
  void nightsOfTurnoverLieBetweenTwo() {
    Town town = oneBed();
    town.livesIn("P1", "K1").to(day(5));
    town.shortStay("SS1", 7).between(day(0), day(6));
    town.shortStay("SS2", 7).between(day(13), day(14));

    assertThat(Plans.stays(Plans.plan(town, Rules.KINN.turnover(1))))
        .containsExactly("SS1 K1 6+7", "SS2 K1 14+7");
    assertThat(Plans.unplaced(Plans.plan(town, Rules.KINN.turnover(2)))).hasSize(1);
  }

  @Test
  void aBedThatSomeoneMovesOutOfIsFreeFromThatDay() {
    Town town = oneBed();
    town.unit("L1", CareForm.LONG_TERM_SOMATIC);
    town.livesIn("P1", "K1").to(day(40));
    town.waits("C1", "P1", CareForm.LONG_TERM_SOMATIC);
    town.shortStay("SS1", 7).between(day(0), day(9));

    StayPlan plan = Plans.plan(town, Rules.KINN, Plans.placed("C1", "P1", "L1", day(8)));

    assertThat(Plans.stays(plan)).containsAnyOf("SS1 K1 8+7", "SS1 K1 9+7");
  }

  @Test
  void aRelocatedResidentLeavesTheOldBedAndTakesTheNew() {
    Town town = new Town().horizon(28);
    town.unit("L1", CareForm.LONG_TERM_SOMATIC).alsoFor(CareForm.SHORT_TERM);
    town.unit("L2", CareForm.LONG_TERM_SOMATIC).alsoFor(CareForm.SHORT_TERM);
    town.livesIn("P1", "L1");
    town.shortStay("SS1", 7).between(day(4), day(4));

    StayPlan plan =
        Plans.plan(
            town.snapshot(),
            FREE.ruleSet(),
            List.of(),
            List.of(Plans.moved("P1", "L1", "L2", day(4))),
            100);

    assertThat(Plans.stays(plan)).containsExactly("SS1 L1 4+7");
  }

  @Test
  void aPlacementHoldsItsUnitFromItsDay() {
    Town town = new Town().horizon(28);
    town.unit("L1", CareForm.LONG_TERM_SOMATIC).alsoFor(CareForm.SHORT_TERM);
    town.waits("C1", "P1", CareForm.LONG_TERM_SOMATIC);
    town.shortStay("SS1", 7).between(day(3), day(3));

    assertThat(Plans.stays(Plans.plan(town, FREE, Plans.placed("C1", "P1", "L1", day(10)))))
        .containsExactly("SS1 L1 3+7");
    assertThat(Plans.stays(Plans.plan(town, FREE, Plans.placed("C1", "P1", "L1", day(9)))))
        .isEmpty();
  }

  @Test
  void aLentBedIsEmptyWhenItsResidentIsDueBack() {
    Town exact = new Town().horizon(28);
    exact.unit("L1", CareForm.LONG_TERM_SOMATIC);
    exact.livesIn("P1", "L1").away(day(2), day(9), true);
    exact.shortStay("SS1", 7).between(day(0), day(6));
    Town short1 = new Town().horizon(28);
    short1.unit("L1", CareForm.LONG_TERM_SOMATIC);
    short1.livesIn("P1", "L1").away(day(2), day(8), true);
    short1.shortStay("SS1", 7).between(day(0), day(6));

    assertThat(Plans.stays(Plans.plan(exact))).containsExactly("SS1 L1 2+7");
    assertThat(Plans.stays(Plans.plan(short1))).isEmpty();
    assertThat(Plans.stays(Plans.plan(exact, FREE.turnover(1)))).isEmpty();
    assertThat(Plans.stays(Plans.plan(exact, FREE.lendsNothing()))).isEmpty();
  }

  @Test
  void aBedThatMayNotBeLentStaysTheResidents() {
    Town town = new Town().horizon(28);
    town.unit("L1", CareForm.LONG_TERM_SOMATIC);
    town.livesIn("P1", "L1").away(day(0), day(20), false);
    town.shortStay("SS1", 7).between(day(0), day(6));

    assertThat(Plans.stays(Plans.plan(town))).isEmpty();
  }

  @Test
  void aLentBedIsNotForRespiteAndADwellingIsNeverLent() {
    Town town = new Town().horizon(28);
    town.unit("L1", CareForm.LONG_TERM_SOMATIC);
    town.unit("H1", CareForm.HDO);
    town.livesIn("R1", "L1").away(day(0), day(28), true);
    town.livesIn("R2", "H1").away(day(0), day(28), true);
    town.grant("G1", "P1", 7, 28).valid(day(0), null);
    town.shortStay("SS1", 7).between(day(0), day(20)).of("P2");
    town.person("P2");

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.unplaced(plan)).containsExactly("G1/0 7 NO_UNIT_OF_CARE_FORM");
    assertThat(plan.shortStayPlacements()).hasSize(1);
    assertThat(plan.shortStayPlacements().getFirst().unitId().value()).isEqualTo("L1");
  }

  @Test
  void aRoomForTwoTakesTwoOfOneSexWhoAccept() {
    Town town = new Town().horizon(14);
    town.unit("A1", CareForm.RESPITE).forTwo();
    for (String person : List.of("P1", "P2")) {
      town.person(person).sharesRoom();
      town.grant("G" + person, person, 14, 14).valid(day(0), null).unavailable(day(14), day(50));
    }

    assertThat(Plans.stays(Plans.plan(town, FREE))).hasSize(2);
  }

  @Test
  void aRoomForTwoTakesNoThird() {
    Town town = new Town().horizon(14);
    town.unit("A1", CareForm.RESPITE).forTwo();
    for (String person : List.of("P1", "P2", "P3")) {
      town.person(person).sharesRoom();
      town.grant("G" + person, person, 14, 14).valid(day(0), null).unavailable(day(14), day(50));
    }

    assertThat(Plans.stays(Plans.plan(town, FREE))).hasSize(2);
  }

  @Test
  void neitherTwoSexesNorSomeoneWhoDoesNotAcceptShareARoom() {
    Town sexes = new Town().horizon(14);
    sexes.unit("A1", CareForm.RESPITE).forTwo();
    sexes.person("P1").sharesRoom();
    sexes.person("P2").sharesRoom().male();
    Town unwilling = new Town().horizon(14);
    unwilling.unit("A1", CareForm.RESPITE).forTwo();
    unwilling.person("P1").sharesRoom();
    unwilling.person("P2");
    for (Town town : List.of(sexes, unwilling)) {
      town.grant("G1", "P1", 14, 14).valid(day(0), null).unavailable(day(14), day(50));
      town.grant("G2", "P2", 14, 14).valid(day(0), null).unavailable(day(14), day(50));

      assertThat(Plans.stays(Plans.plan(town, FREE))).hasSize(1);
    }
  }

  @Test
  void aCoupleSharesACoupleUnitWithoutBeingAsked() {
    Town couple = new Town().horizon(14);
    couple.unit("A1", CareForm.RESPITE).forCouple();
    couple.couple("K1", "P1", "P2").notInvoked();
    couple.person("P2").male();
    Town ordinary = new Town().horizon(14);
    ordinary.unit("A1", CareForm.RESPITE).forTwo();
    ordinary.couple("K1", "P1", "P2").notInvoked();
    ordinary.person("P2").male();
    for (Town town : List.of(couple, ordinary)) {
      town.grant("G1", "P1", 14, 14).valid(day(0), null).unavailable(day(14), day(50));
      town.grant("G2", "P2", 14, 14).valid(day(0), null).unavailable(day(14), day(50));
    }

    assertThat(Plans.stays(Plans.plan(couple, FREE))).hasSize(2);
    assertThat(Plans.stays(Plans.plan(ordinary, FREE))).hasSize(1);
  }

  @Test
  void someoneNotNamedSharesWithNobody() {
    Town town = new Town().horizon(28);
    town.unit("K1", CareForm.SHORT_TERM).forTwo();
    town.person("P1").sharesRoom();
    town.livesIn("P1", "K1").to(day(5));
    town.shortStay("SS1", 7).between(day(0), day(5)).sex(Sex.FEMALE);

    assertThat(Plans.stays(Plans.plan(town))).containsExactly("SS1 K1 5+7");
  }

  @Test
  void aPersonIsInOnePlaceOnly() {
    Town town = new Town().horizon(14);
    town.unit("A1", CareForm.RESPITE);
    town.unit("K1", CareForm.SHORT_TERM);
    town.person("P1");
    town.grant("G1", "P1", 7, 14).valid(day(0), null).unavailable(day(7), day(50));
    town.shortStay("SS1", 7).of("P1").between(day(6), day(6)).need(5);

    assertThat(Plans.stays(Plans.plan(town))).containsExactly("SS1 K1 6+7");
  }
}
