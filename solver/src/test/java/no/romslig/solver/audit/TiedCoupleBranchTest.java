package no.romslig.solver.audit;

import static no.romslig.solver.audit.Draft.branch;
import static no.romslig.solver.audit.Draft.branches;
import static no.romslig.solver.audit.Draft.notIn;
import static no.romslig.solver.audit.Draft.partner;
import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.audit.Draft.restriction;
import static no.romslig.solver.audit.Proofs.assertFault;
import static no.romslig.solver.audit.Proofs.assertProof;
import static no.romslig.solver.snapshot.CareForm.CHILD_HOME;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.Restriction;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** WITNESS: which couples another's proof may tie to one institution, and to one day. */
class TiedCoupleBranchTest {

  private static final Restriction AT_FIRST = restriction("COUPLE_AT_INSTITUTION", "K", "I1");

  private final Town town = new Town();

  /** P3 could only have the home of R3, who has nowhere else to go, whatever a couple does. */
  @BeforeEach
  void somebodyFailsForAnotherReason() {
    town.institution("I2");
    town.unit("V1", LONG_TERM_SOMATIC);
    town.unit("V2", LONG_TERM_SOMATIC);
    town.institution("I1");
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.unit("U3", CHILD_HOME);
    town.person("R3").born(LocalDate.of(2015, 1, 1));
    town.person("P3").born(LocalDate.of(2015, 1, 1));
    town.livesIn("R3", "U3");
    town.mayMove("R3", CHILD_HOME);
  }

  private static Witness proof(Restriction... assumed) {
    return branches(branch(List.of(assumed), List.of("U3"), resident("R3")));
  }

  private Draft draft() {
    return new Draft(town.snapshot());
  }

  private static Draft failing(Draft draft) {
    return draft.without(UnplacedKind.CASE, "C3", proof(AT_FIRST));
  }

  private void coupleOfCases(int needClass, String... declined) {
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(needClass, 50).declined(declined);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(needClass, 40);
    town.waits("C3", "P3", CHILD_HOME).need(3, 50);
  }

  private Draft bothPlaced() {
    return failing(draft().place("C1", "U1", day(0)).place("C2", "U2", day(0)));
  }

  @Test
  void aCoupleThatIsPlacedBeforeTogetherMayBeTriedThere() {
    coupleOfCases(5);
    town.couple("K", "P1", "P2").placeThenReunite();

    // Where both could be elsewhere too, that must be tried as well.
    assertFault(bothPlaced(), "BRANCH_OPEN");
    var elsewhere = restriction("COUPLE_AT_INSTITUTION", "K", "I2");
    var both =
        branches(
            branch(List.of(AT_FIRST), List.of("U3"), resident("R3")),
            branch(List.of(elsewhere), List.of("U3"), resident("R3")));
    assertProof(
        draft()
            .place("C1", "U1", day(0))
            .place("C2", "U2", day(0))
            .without(UnplacedKind.CASE, "C3", both));
  }

  @Test
  void aCoupleThatWaitsOnlyForOneInstitutionIsTriedThereOnly() {
    coupleOfCases(5, "V1", "V2");
    town.couple("K", "P1", "P2").placeThenReunite();

    assertProof(bothPlaced());
  }

  @Test
  void aCoupleThatIsPlacedAfterwardsIsNotAssumedAnywhere() {
    coupleOfCases(1, "V1", "V2");
    town.couple("K", "P1", "P2").placeThenReunite();

    assertFault(bothPlaced(), "BRANCH_OPEN");
  }

  @Test
  void aCoupleThatAsksForNothingIsNotAssumedAnywhere() {
    coupleOfCases(5, "V1", "V2");
    town.couple("K", "P1", "P2").notInvoked();

    assertFault(bothPlaced(), "BRANCH_OPEN");
  }

  @Test
  void aCoupleWithAWaiverIsNotAssumedAnywhere() {
    coupleOfCases(5, "V1", "V2");
    town.couple("K", "P1", "P2").placeThenReunite();
    town.waived("SB-01", "K");

    assertFault(bothPlaced(), "BRANCH_OPEN");
  }

  private void coupleOfResidents(String second) {
    town.livesIn("R1", "U1");
    town.livesIn("R2", second);
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.couple("K", "R1", "R2");
    town.waits("C3", "P3", CHILD_HOME);
  }

  @Test
  void residentsWhoLiveTogetherStayTogether() {
    coupleOfResidents("U2");

    assertProof(failing(draft()));
  }

  @Test
  void residentsWhoLiveApartAreNotAssumedTogether() {
    coupleOfResidents("V1");
    var atSecond = proof(restriction("COUPLE_AT_INSTITUTION", "K", "I2"));

    assertFault(draft().without(UnplacedKind.CASE, "C3", atSecond), "BRANCH_OPEN");
  }

  @Test
  void aResidentWithACaseMayComeToLiveElsewhere() {
    coupleOfResidents("U2");
    town.waits("C1", "R1", LONG_TERM_SPECIAL).need(1, 1);

    assertFault(failing(draft().without("C1", List.of())), "BRANCH_OPEN");
  }

  private Draft placedBesideAResident(boolean right) {
    town.livesIn("R2", "U2");
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 50).right();
    town.couple("K", "P1", "R2");
    var item = town.waits("C3", "P3", CHILD_HOME).need(3, 50);
    if (right) {
      item.right();
    }
    return failing(draft().place("C1", "U1", day(0)));
  }

  @Test
  void whoeverCameToAResidentIsTogetherWithThatOneBeforeTheWaitlist() {
    assertProof(placedBesideAResident(false));
  }

  @Test
  void aJointPlaceWithAResidentIsNotSettledBeforeARight() {
    assertFault(placedBesideAResident(true), "BRANCH_OPEN");
  }

  /** P1, a child until day 10, and P9, for whom a bed opens on the day, are not both placed. */
  private static Draft companionWhoComes(int opens) {
    var other = new Town();
    other.unit("U1", CHILD_HOME);
    other.unit("U2", SHORT_TERM).opens(day(opens));
    other.person("P1").born(LocalDate.of(2008, 3, 12));
    other.waits("C1", "P1", CHILD_HOME);
    other.couple("K", "P1", "P9").companion(true, CompanionStay.SHORT_TERM);
    var proof =
        branches(
            branch(List.of(notIn("P1", "U1")), List.of()),
            branch(List.of(notIn("P9", "U2")), List.of(), partner("P9")));
    return new Draft(other.snapshot())
        .without(UnplacedKind.CASE, "C1", proof)
        .without(UnplacedKind.COMPANION, "P9", null);
  }

  @Test
  void whoComesAlongTooLateCannotBothBePlaced() {
    assertProof(companionWhoComes(20));
    assertProof(companionWhoComes(10));
    assertFault(companionWhoComes(9), "BRANCH_OPEN");
  }

  /** R1 could move to W1 alone, which would make room for P4; nobody has been moved. */
  private Draft residentWithACase() {
    town.institution("I2");
    town.unit("W1", LONG_TERM_SPECIAL);
    town.livesIn("R1", "U1");
    town.waits("C1", "R1", LONG_TERM_SPECIAL).need(1, 1);
    town.waits("C2", "P2", LONG_TERM_SPECIAL).need(1, 1);
    town.waits("C4", "P4", LONG_TERM_SOMATIC).declined("V1", "V2", "U2");
    var draft =
        draft()
            .without("C1", List.of())
            .without("C2", List.of())
            .without("C4", List.of("U1"), resident("R1"));
    draft.status = PlacementStatus.BEST_FOUND;
    return draft;
  }

  @Test
  void aResidentWhoMovesOnlyWithThePartnerMakesRoomForNobody() {
    town.couple("K", "R1", "P2");

    assertProof(residentWithACase());
  }

  @Test
  void aResidentWhoMayMoveAloneMightMakeRoom() {
    town.couple("K", "R1", "P2").placeThenReunite();

    assertFault(residentWithACase(), "HOLDER_SUITS_ELSEWHERE");
  }
}
