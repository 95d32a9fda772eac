package no.romslig.solver.audit;

import static no.romslig.solver.audit.Draft.companion;
import static no.romslig.solver.audit.Draft.higher;
import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.audit.Proofs.assertFault;
import static no.romslig.solver.audit.Proofs.assertProof;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.Town.day;

import java.util.List;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/** WITNESS: rooms for two, couples and companions in a full set. */
class WitnessPairsTest {

  private final Town town = new Town();

  private Draft draft() {
    return new Draft(town.snapshot());
  }

  @Test
  void aUnitForTwoHoldsTwoOnlyOfThoseWhoMayShareIt() {
    town.unit("D1", LONG_TERM_SOMATIC).forTwo();
    town.person("P1").sharesRoom();
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 1);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 1);
    var alone = draft().place("C1", "D1", day(0)).without("C2", List.of("D1"), higher("P1"));
    assertProof(alone);

    town.person("P2").sharesRoom();
    var sharing = draft().place("C1", "D1", day(0)).without("C2", List.of("D1"), higher("P1"));
    assertFault(sharing, "NOT_FULL");

    town.person("P2").male();
    var otherSex = draft().place("C1", "D1", day(0)).without("C2", List.of("D1"), higher("P1"));
    assertProof(otherSex);
  }

  @Test
  void aUnitWithSomeoneWhoStaysAndDoesNotShareIsNoOption() {
    town.unit("D1", LONG_TERM_SOMATIC).forTwo();
    town.livesIn("R1", "D1");
    town.person("P1").sharesRoom();
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    assertProof(draft().without("C1", List.of("D1"), resident("R1")));
    assertProof(draft().without("C1", List.of()));

    town.person("R1").sharesRoom();
    assertFault(draft().without("C1", List.of("D1"), resident("R1")), "NOT_FULL");
    assertFault(draft().without("C1", List.of()), "MISSING");
  }

  @Test
  void twoWhoLiveTogetherAlreadyMayGoOnDoingSo() {
    town.unit("D1", LONG_TERM_SOMATIC).forTwo();
    town.person("R2").male();
    town.livesIn("R1", "D1");
    town.livesIn("R2", "D1");
    town.mayMove("R1", LONG_TERM_SHELTERED);
    town.mayMove("R2", LONG_TERM_SHELTERED);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertProof(draft().without("C1", List.of("D1"), resident("R1"), resident("R2")));
  }

  @Test
  void aCoupleMayShareACoupleUnit() {
    town.unit("D1", LONG_TERM_SOMATIC).forCouple();
    town.person("P1").male();
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 1);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 1);
    town.couple("K", "P1", "P2").notInvoked();

    assertFault(
        draft().place("C1", "D1", day(0)).without("C2", List.of("D1"), higher("P1")), "NOT_FULL");
  }

  @Test
  void aCompanionOfAHigherCaseHoldsItsPlace() {
    town.unit("U1", LONG_TERM_SPECIAL);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(5, 1);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 1);
    town.couple("K", "P1", "P9").companion(true, CompanionStay.LONG_TERM);
    var draft = draft().place("C1", "U1", day(0)).bed("P9", "U2", day(0), LONG_TERM_SOMATIC);

    assertProof(draft.without("C2", List.of("U2"), companion("P9")));
    draft.unplaced.clear();
    assertFault(draft.without("C2", List.of("U2"), higher("P9")), "HOLDER_RANKS_LOWER");
    draft.unplaced.clear();
    assertFault(draft.without("C2", List.of("U2"), companion("P1")), "HOLDER_RANKS_LOWER");
  }

  @Test
  void aCompanionOfALowerCaseHoldsNothing() {
    town.unit("U1", LONG_TERM_SPECIAL);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(3, 1);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 1);
    town.couple("K", "P1", "P9").companion(true, CompanionStay.LONG_TERM);
    var draft = draft().place("C1", "U1", day(0)).bed("P9", "U2", day(0), LONG_TERM_SOMATIC);

    assertFault(draft.without("C2", List.of("U2"), companion("P9")), "HOLDER_RANKS_LOWER");
  }

  @Test
  void aCompanionMightHaveAnotherBed() {
    town.unit("U1", LONG_TERM_SPECIAL);
    town.unit("U2", LONG_TERM_SOMATIC).features("CEILING_LIFT");
    town.unit("U3", LONG_TERM_SOMATIC);
    town.person("P2").requires("CEILING_LIFT");
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(5, 1);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 1);
    town.couple("K", "P1", "P9").companion(true, CompanionStay.LONG_TERM);
    var draft = draft().place("C1", "U1", day(0)).bed("P9", "U2", day(0), LONG_TERM_SOMATIC);

    assertFault(draft.without("C2", List.of("U2"), companion("P9")), "HOLDER_SUITS_ELSEWHERE");
  }

  @Test
  void aCompanionMightShareThePartnersCoupleUnit() {
    town.unit("D1", LONG_TERM_SPECIAL).forCouple();
    town.unit("U2", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(5, 1);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 1);
    town.couple("K", "P1", "P9").companion(true, CompanionStay.LONG_TERM);
    var draft = draft().place("C1", "D1", day(0)).bed("P9", "U2", day(0), LONG_TERM_SOMATIC);

    assertFault(draft.without("C2", List.of("U2"), companion("P9")), "HOLDER_SUITS_ELSEWHERE");
    draft.unplaced.clear();
    assertFault(
        draft.without("C2", List.of("U2", "D1"), companion("P9"), higher("P1")), "NOT_FULL");
  }

  @Test
  void theLowerPartnerOfACoupleHoldsAtTheCouplesRank() {
    town.unit("U1", LONG_TERM_SPECIAL);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(5, 1);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(3, 1);
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(4, 1);
    town.couple("K", "P1", "P2");
    var draft =
        draft()
            .place("C1", "U1", day(0))
            .place("C2", "U2", day(0))
            .without("C3", List.of("U2"), higher("P2"));

    assertProof(draft);
    draft.rules =
        new Rules().cohabitation(true, no.romslig.solver.rules.RuleSet.PartnerRank.OWN).build();
    assertFault(draft, "HOLDER_RANKS_LOWER");
  }

  @Test
  void aCoupleWithOneRightHoldsBeforeTheWaitlistButNotBeforeRights() {
    town.unit("U1", LONG_TERM_SPECIAL);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(5, 1).right();
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(3, 1);
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(4, 1);
    town.couple("K", "P1", "P2");
    var draft =
        draft()
            .place("C1", "U1", day(0))
            .place("C2", "U2", day(0))
            .without("C3", List.of("U2"), higher("P2"));
    assertProof(draft);

    var two = new Town();
    two.unit("U1", LONG_TERM_SPECIAL);
    two.unit("U2", LONG_TERM_SOMATIC);
    two.waits("C1", "P1", LONG_TERM_SPECIAL).need(5, 1).right();
    two.waits("C2", "P2", LONG_TERM_SOMATIC).need(3, 1);
    two.waits("C3", "P3", LONG_TERM_SOMATIC).need(4, 1).right();
    two.couple("K", "P1", "P2");
    assertFault(
        new Draft(two.snapshot())
            .place("C1", "U1", day(0))
            .place("C2", "U2", day(0))
            .without("C3", List.of("U2"), higher("P2")),
        "HOLDER_RANKS_LOWER");
  }

  @Test
  void partnersWhoLiveApartHoldAtTheirOwnRanks() {
    town.unit("U2", LONG_TERM_SOMATIC);
    town.institution("I2");
    town.unit("U1", LONG_TERM_SPECIAL);
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(5, 1);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(3, 1);
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(4, 1);
    town.couple("K", "P1", "P2").placeThenReunite();
    var draft =
        draft()
            .place("C1", "U1", day(0))
            .place("C2", "U2", day(0))
            .alert("COUPLE_APART", "K")
            .without("C3", List.of("U2"), higher("P2"));

    assertFault(draft, "HOLDER_RANKS_LOWER");
  }
}
