package no.romslig.solver.run.place;

import static no.romslig.solver.snapshot.CareForm.CARE_HOUSING;
import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/** Who leaves, when, and who may take the place; each was wrong once. */
class MakingRoomTest {

  private final Town town = new Town();

  @Test
  void aRelocationThatTheResidentAskedForIsListedWhereItAlreadyMakesRoom() {
    town.unit("S1", LONG_TERM_SOMATIC);
    town.unit("D1", LONG_TERM_SHELTERED);
    town.livesIn("R1", "S1");
    town.person("R1").needsShelter();
    town.mayMove("R1", LONG_TERM_SHELTERED).asked();
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(Plans.places(town)).containsOnly(Map.entry("P1", "S1 0"), Map.entry("R1", "D1 0"));
  }

  @Test
  void whoIsPlacedBeforeAStayEndsLeavesItsUnitThen() {
    town.unit("S1", LONG_TERM_SOMATIC);
    town.unit("H1", HDO);
    town.livesIn("P2", "S1").to(day(20));
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 90);
    town.waits("C2", "P2", HDO).ready(day(6));

    assertThat(Plans.places(town)).containsOnly(Map.entry("P1", "S1 6"), Map.entry("P2", "H1 6"));
  }

  @Test
  void aBedForATimeMayBecomeTheLastingPlace() {
    town.unit("S1", LONG_TERM_SOMATIC).alsoFor(SHORT_TERM);
    town.livesIn("P1", "S1").as(SHORT_TERM);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(Plans.places(town)).containsOnly(Map.entry("P1", "S1 0"));
  }

  @Test
  void aStayInALentPlaceIsWaitedForAlsoByWhoMightShare() {
    town.unit("S1", LONG_TERM_SOMATIC);
    town.unit("D1", LONG_TERM_SHELTERED);
    town.livesIn("R1", "S1").away(day(-5), day(9), true);
    town.livesIn("P9", "S1").as(SHORT_TERM).to(day(9));
    town.person("P9").sharesRoom();
    town.person("P1").sharesRoom();
    town.person("R1").needsShelter();
    town.mayMove("R1", LONG_TERM_SHELTERED).mandatory();
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(Plans.places(town)).containsEntry("P1", "S1 9");
  }

  @Test
  void turnoverLiesBetweenABookedStayAndWhoArrives() {
    town.overrides().put("turnoverNights", 1);
    town.unit("S1", LONG_TERM_SOMATIC);
    town.shortStay("K1", 5);
    town.committed(CommitmentKind.SHORT_STAY, "K1", "S1", day(2), day(7));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(Plans.places(town)).containsOnly(Map.entry("P1", "S1 8"));
  }

  @Test
  void inAUnitForTwoThePlaceThatIsFreeFirstIsTaken() {
    town.unit("S1", LONG_TERM_SOMATIC).forTwo();
    town.livesIn("P8", "S1").to(day(20));
    town.livesIn("P9", "S1").to(day(5));
    town.person("P1").sharesRoom();
    town.person("P8").sharesRoom();
    town.person("P9").sharesRoom();
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(Plans.places(town)).containsOnly(Map.entry("P1", "S1 5"));
  }

  @Test
  void aCommitmentToTheOwnUnitHoldsItBeyondTheStay() {
    town.unit("S1", LONG_TERM_SOMATIC).alsoFor(SHORT_TERM);
    town.livesIn("P1", "S1").as(SHORT_TERM).to(day(12));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.committed(CommitmentKind.PLACEMENT, "C1", "S1", day(10), null);
    town.waits("C2", "P2", LONG_TERM_SOMATIC);

    assertThat(Plans.places(town)).containsOnly(Map.entry("P1", "S1 10"));
  }

  @Test
  void aCommittedMoveEndsALaterOccupancyOfTheSamePerson() {
    town.unit("S1", LONG_TERM_SOMATIC);
    town.unit("S2", LONG_TERM_SOMATIC);
    town.livesIn("R1", "S1").from(day(5));
    town.committed(CommitmentKind.RELOCATION, "R1", "S2", day(3), null);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(Plans.places(town)).containsEntry("P1", "S1 0");
  }

  @Test
  void aUnitThatHoldsTooManyTakesNobody() {
    town.unit("S1", LONG_TERM_SOMATIC);
    town.unit("D1", LONG_TERM_SHELTERED);
    town.livesIn("R1", "S1");
    town.livesIn("R2", "S1");
    town.person("R1").needsShelter().sharesRoom();
    town.person("R2").sharesRoom();
    town.person("P1").sharesRoom();
    town.mayMove("R1", LONG_TERM_SHELTERED);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(Plans.places(town)).isEmpty();
  }

  @Test
  void aLongChainThatComesTooLateIsGivenUp() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.unit("B", LONG_TERM_SPECIAL);
    town.unit("C", HDO);
    town.unit("D", CARE_HOUSING).opens(day(20));
    town.livesIn("R1", "A");
    town.livesIn("R2", "B");
    town.livesIn("R3", "C");
    town.mayMove("R1", LONG_TERM_SPECIAL);
    town.mayMove("R2", HDO);
    town.mayMove("R3", CARE_HOUSING);
    town.person("P1").born(Town.MONDAY.minusYears(18).plusDays(15));
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 90);
    town.waits("C2", "P2", LONG_TERM_SPECIAL);

    assertThat(Plans.places(town)).containsEntry("P1", "A 20").containsEntry("R3", "D 20");
  }

  @Test
  void aWaiverOfTheGrantGivesNoBedForATime() {
    town.unit("K1", SHORT_TERM);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waits("C2", "P2", LONG_TERM_SOMATIC);
    town.couple("K", "P2", "P3").companion(true, CompanionStay.SHORT_TERM);
    town.waived("NOT-GRANTED", "C1");

    assertThat(Plans.places(town)).isEmpty();
  }

  @Test
  void aResidentBoundToAPartnerMakesRoomOnlyWithTheOwnItemAndThenForWhoRanksHigher() {
    town.unit("H1", HDO);
    town.unit("S1", LONG_TERM_SOMATIC);
    town.unit("S2", LONG_TERM_SOMATIC);
    town.livesIn("P2", "H1");
    town.waits("C1", "P1", HDO).need(5, 90);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 50);
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(3, 50);
    town.couple("K", "P2", "P3");
    town.waits("C4", "P4", HDO).need(3, 80);

    assertThat(Plans.places(town))
        .containsOnly(Map.entry("P2", "S1 0"), Map.entry("P3", "S2 0"), Map.entry("P1", "H1 0"));
  }

  @Test
  void aCompanionHasNoPlaceInTheCoupleUnitOfOthers() {
    town.unit("S1", LONG_TERM_SOMATIC).forCouple();
    town.unit("S2", LONG_TERM_SOMATIC);
    town.livesIn("R1", "S1");
    town.person("R1").sharesRoom();
    town.person("P2").sharesRoom();
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "P2").companion(true, CompanionStay.TENANT);

    assertThat(Plans.places(town)).isEmpty();
  }

  @Test
  void aCompanionIsNotLeftBehindInTheUnitThatAPartnerIsCommittedToLeave() {
    town.unit("H1", HDO).forCouple();
    town.unit("S1", LONG_TERM_SOMATIC);
    town.livesIn("P1", "H1");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.committed(CommitmentKind.PLACEMENT, "C1", "S1", day(29), null);
    town.couple("K", "P1", "P2").companion(true, CompanionStay.LONG_TERM);

    assertThat(Plans.places(town)).containsOnlyKeys("P1");
  }

  @Test
  void theSecondPlaceOfARoomIsTriedForOneAloneWhereItIsFreeFirst() {
    town.unit("H1", HDO).forCouple();
    town.livesIn("P9", "H1").to(day(20));
    town.waits("C1", "P1", HDO).need(5, 90);
    town.couple("K", "P1", "P9").notInvoked();
    town.waits("C2", "P2", HDO);

    assertThat(Plans.places(town)).containsOnly(Map.entry("P1", "H1 0"));
  }

  @Test
  void nobodyIsMovedToAPartnerWhoOnlyHasABedForATime() {
    town.unit("S1", LONG_TERM_SOMATIC).forCouple().alsoFor(SHORT_TERM);
    town.institution("I2");
    town.unit("S2", LONG_TERM_SOMATIC);
    town.livesIn("P1", "S1").as(SHORT_TERM);
    town.livesIn("R1", "S2");
    town.waits("C1", "P1", HDO);
    town.couple("K", "P1", "R1");
    town.mayMove("R1", LONG_TERM_SOMATIC);

    assertThat(Plans.places(town)).isEmpty();
  }
}
