package no.romslig.solver.audit;

import static no.romslig.solver.audit.Draft.branch;
import static no.romslig.solver.audit.Draft.branches;
import static no.romslig.solver.audit.Draft.higher;
import static no.romslig.solver.audit.Draft.movesBy;
import static no.romslig.solver.audit.Draft.notIn;
import static no.romslig.solver.audit.Draft.partner;
import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.audit.Draft.restriction;
import static no.romslig.solver.audit.Proofs.assertFault;
import static no.romslig.solver.audit.Proofs.assertProof;
import static no.romslig.solver.snapshot.CareForm.CHILD_HOME;
import static no.romslig.solver.snapshot.CareForm.CHILD_RESPITE;
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
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/** WITNESS: branches on who moves where, and by when. */
class ClosedMoveBranchTest {

  private final Town town = new Town();

  private Draft draft() {
    return new Draft(town.snapshot());
  }

  @Test
  void twoWhoCannotShareAreNotBothInAUnit() {
    town.unit("D1", LONG_TERM_SOMATIC).forTwo();
    town.person("P1").sharesRoom();
    town.person("P2").sharesRoom().male();
    town.person("P3").sharesRoom();
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 5);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 5);
    var notFirst = List.of(restriction("PERSON_NOT_IN_UNIT", "P1", "D1"));
    var notSecond = List.of(restriction("PERSON_NOT_IN_UNIT", "P2", "D1"));
    var placed = draft().place("C1", "D1", day(0)).without("C2", List.of());
    placed.status = PlacementStatus.BEST_FOUND;
    assertProof(placed);
    var proof = branches(branch(notFirst, List.of(), higher("P1")), branch(notSecond, List.of()));
    var draft = draft().place("C1", "D1", day(0)).without(UnplacedKind.CASE, "C2", proof);
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(1, 1);

    assertProof(draft);
    var half = branches(branch(notSecond, List.of()));
    assertFault(
        new Draft(draft.snapshot).place("C1", "D1", day(0)).without(UnplacedKind.CASE, "C2", half),
        "BRANCH_OPEN");
  }

  @Test
  void twoWhoMayShareMayBothBeInAUnit() {
    town.unit("D1", LONG_TERM_SOMATIC).forTwo();
    town.person("P1").sharesRoom();
    town.person("P2").sharesRoom();
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 5);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 5);
    var proof =
        branches(
            branch(List.of(restriction("PERSON_NOT_IN_UNIT", "P1", "D1")), List.of(), higher("P1")),
            branch(List.of(restriction("PERSON_NOT_IN_UNIT", "P2", "D1")), List.of()));

    assertFault(
        draft().place("C1", "D1", day(0)).without(UnplacedKind.CASE, "C2", proof), "BRANCH_OPEN");
  }

  @Test
  void aChainThatComesTooLateIsClosedStepByStep() {
    var proof = stepByStep(20);

    assertProof(draft().without(UnplacedKind.CASE, "C1", proof));
  }

  @Test
  void aChainThatIsInTimeIsNotClosed() {
    var proof = stepByStep(9);

    assertFault(draft().without(UnplacedKind.CASE, "C1", proof), "BRANCH_OPEN");
  }

  @Test
  void whoeverIsInTheWayMustLeaveInTime() {
    town.unit("U1", CHILD_HOME);
    town.unit("U2", CHILD_HOME).opens(day(20));
    town.person("P1").born(LocalDate.of(2008, 3, 12));
    town.person("R1").born(LocalDate.of(2015, 1, 1));
    town.livesIn("R1", "U1");
    town.mayMove("R1", CHILD_HOME);
    town.waits("C1", "P1", CHILD_HOME);
    var elsewhere = branch(List.of(notIn("P1", "U1")), List.of());
    var proof =
        branches(branch(List.of(movesBy("R1", 9)), List.of("U1"), resident("R1")), elsewhere);
    var tooSoon =
        branches(branch(List.of(movesBy("R1", 8)), List.of("U1"), resident("R1")), elsewhere);
    var inTime =
        branches(branch(List.of(movesBy("R1", 20)), List.of("U1"), resident("R1")), elsewhere);

    assertProof(draft().without(UnplacedKind.CASE, "C1", proof));
    assertFault(draft().without(UnplacedKind.CASE, "C1", tooSoon), "BRANCH_OPEN");
    assertFault(draft().without(UnplacedKind.CASE, "C1", inTime), "BRANCH_OPEN");
  }

  /** R1 lives in U1, and P1, whom only U1 suits, is a child until day 10. */
  private void childBehindAResident() {
    town.unit("U1", CHILD_HOME).features("BATH");
    town.unit("U2", CHILD_HOME);
    town.unit("U3", CHILD_HOME).features("LIFT").opens(day(20));
    town.person("P1").born(LocalDate.of(2008, 3, 12)).requires("BATH");
    town.person("R1").born(LocalDate.of(2015, 1, 1));
    town.livesIn("R1", "U1");
    town.mayMove("R1", CHILD_HOME);
    town.waits("C1", "P1", CHILD_HOME);
  }

  @Test
  void alongAChainEachMustLeaveInTimeForTheOneBefore() {
    childBehindAResident();
    town.person("R2").born(LocalDate.of(2015, 1, 1)).requires("LIFT");
    town.livesIn("R2", "U2");
    town.mayMove("R2", CHILD_HOME);
    var first = movesBy("R1", 9);
    var notAtAll = branch(List.of(notIn("P1", "U1")), List.of());
    var next = branch(List.of(first, movesBy("R2", 9)), List.of(), resident("R2"));
    var elsewhere = branch(List.of(first, notIn("R1", "U2")), List.of("U1"), resident("R1"));
    var lessThanAssumed = branch(List.of(first, movesBy("R2", 8)), List.of(), resident("R2"));

    assertProof(draft().without(UnplacedKind.CASE, "C1", branches(next, elsewhere, notAtAll)));
    for (var open :
        List.of(
            branches(next, notAtAll),
            branches(elsewhere, notAtAll),
            branches(next, elsewhere),
            branches(lessThanAssumed, elsewhere, notAtAll))) {
      assertFault(draft().without(UnplacedKind.CASE, "C1", open), "BRANCH_OPEN");
    }
  }

  @Test
  void turnoverLiesBetweenTheOneWhoLeavesAndTheOneWhoComes() {
    childBehindAResident();
    var notAtAll = branch(List.of(notIn("P1", "U1")), List.of());
    town.livesIn("R2", "U2");
    var draft =
        draft()
            .without(
                UnplacedKind.CASE,
                "C1",
                branches(branch(List.of(movesBy("R1", 8)), List.of(), resident("R1")), notAtAll));

    assertFault(draft, "BRANCH_OPEN");
    draft.rules = new Rules().turnover(1).build();
    assertProof(draft);
  }

  @Test
  void someoneWhoIsNotInTheWayNeedNotLeave() {
    childBehindAResident();
    town.person("R2").born(LocalDate.of(2015, 1, 1)).requires("LIFT");
    town.livesIn("R2", "U2");
    town.mayMove("R2", CHILD_HOME);
    var proof =
        branches(
            branch(List.of(movesBy("R2", 9)), List.of(), resident("R2")),
            branch(List.of(notIn("P1", "U1")), List.of()));

    assertFault(draft().without(UnplacedKind.CASE, "C1", proof), "BRANCH_OPEN");
  }

  @Test
  void whoMaySharesDoesNotWaitForOneToLeaveButForBoth() {
    town.unit("D1", LONG_TERM_SOMATIC).forTwo();
    town.unit("U2", LONG_TERM_SPECIAL).opens(day(40));
    for (String each : List.of("R1", "R2", "P1")) {
      town.person(each).sharesRoom();
    }
    town.livesIn("R1", "D1");
    town.mayMove("R1", LONG_TERM_SPECIAL);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var notAtAll = branch(List.of(notIn("P1", "D1")), List.of());
    var first = branch(List.of(movesBy("R1", 28)), List.of(), resident("R1"));
    var second = branch(List.of(movesBy("R2", 28)), List.of(), resident("R2"));

    assertFault(draft().without(UnplacedKind.CASE, "C1", branches(first, notAtAll)), "BRANCH_OPEN");
    town.livesIn("R2", "D1");
    town.mayMove("R2", LONG_TERM_SPECIAL);
    assertFault(draft().without(UnplacedKind.CASE, "C1", branches(first, notAtAll)), "BRANCH_OPEN");
    assertProof(draft().without(UnplacedKind.CASE, "C1", branches(first, second, notAtAll)));
    town.person("P1").male();
    assertProof(draft().without(UnplacedKind.CASE, "C1", branches(first, notAtAll)));
  }

  @Test
  void someoneWhoWaitsForThePlaceOfAnUnplacedOneComesTooLate() {
    town.unit("U1", CHILD_HOME).features("BATH");
    town.person("P1").born(LocalDate.of(2008, 3, 12)).requires("BATH");
    town.person("P2").born(LocalDate.of(2015, 1, 1));
    town.livesIn("P2", "U1").to(day(15)).as(CHILD_RESPITE);
    town.waits("C1", "P1", CHILD_HOME).need(3, 5);
    town.waits("C2", "P2", LONG_TERM_SPECIAL, CHILD_HOME).need(3, 4).declined("U1");
    var proof = branches(branch(List.of(notIn("P1", "U1")), List.of()));

    assertProof(draft().without(UnplacedKind.CASE, "C1", proof).without("C2", List.of()));
    town.unit("U2", CHILD_HOME);
    var placed = draft().without(UnplacedKind.CASE, "C1", proof).place("C2", "U2", day(0));
    assertProof(placed);
    town.waits("C2", "P2", LONG_TERM_SPECIAL, CHILD_HOME).need(3, 6).declined("U1");
    assertFault(
        draft().without(UnplacedKind.CASE, "C1", proof).place("C2", "U2", day(0)), "BRANCH_OPEN");
  }

  @Test
  void nobodyIsKeptOutOfTheOwnHome() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SPECIAL);
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC, LONG_TERM_SPECIAL);
    var proof = branches(branch(List.of(notIn("R1", "U1")), List.of(), resident("R1")));

    assertFault(draft().without(UnplacedKind.CASE, "C1", proof), "BRANCH_OPEN");
  }

  @Test
  void whatIsDecidedIsNotAssumedAway() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SPECIAL);
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(5, 5);
    town.waits("C2", "P2", LONG_TERM_SOMATIC, LONG_TERM_SPECIAL).need(4, 5);
    town.committed(CommitmentKind.PLACEMENT, "C1", "U1", day(0), null);
    var draft = draft().place("C1", "U1", day(0));
    for (var assumed :
        List.of(List.<Restriction>of(), List.of(notIn("P1", "U1")), List.of(movesBy("P1", 5)))) {
      draft.unplaced.clear();
      var proof = branches(branch(assumed, List.of("U2"), higher("P1")));

      assertFault(draft.without(UnplacedKind.CASE, "C2", proof), "BRANCH_OPEN");
    }
  }

  /** P1 turns 18 on day 10 and comes with P9, for whom a bed opens on day 20. */
  private Draft companionWhoComesTooLate(Restriction... assumed) {
    var other = new Town();
    other.unit("U1", CHILD_HOME);
    other.unit("U2", SHORT_TERM).opens(day(20));
    other.person("P1").born(LocalDate.of(2008, 3, 12));
    other.waits("C1", "P1", CHILD_HOME);
    other.couple("K", "P1", "P9").companion(true, CompanionStay.SHORT_TERM);
    var proof = branches(branch(List.of(assumed), List.of(), partner("P9")));
    return new Draft(other.snapshot())
        .without(UnplacedKind.CASE, "C1", proof)
        .without(UnplacedKind.COMPANION, "P9", null);
  }

  @Test
  void aCompanionMovesOnThePartnersDay() {
    assertProof(companionWhoComesTooLate(movesBy("P9", 9)));
    assertFault(companionWhoComesTooLate(movesBy("P9", 8)), "BRANCH_OPEN");
    assertFault(companionWhoComesTooLate(movesBy("P9", 28)), "BRANCH_OPEN");
    assertFault(companionWhoComesTooLate(movesBy("P8", 9)), "BRANCH_OPEN");
  }

  @Test
  void withTurnoverThereAreNoSwaps() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SPECIAL);
    town.livesIn("R1", "U1");
    town.livesIn("R2", "U2");
    town.mayMove("R1", LONG_TERM_SPECIAL).mandatory().need(5, 5);
    town.mayMove("R2", LONG_TERM_SOMATIC);
    var proof =
        branches(
            branch(List.of(restriction("PERSON_NOT_IN_UNIT", "R1", "U2")), List.of()),
            branch(
                List.of(restriction("PERSON_NOT_IN_UNIT", "R2", "U1")),
                List.of("U2"),
                resident("R2")));
    var draft = draft().without(UnplacedKind.RELOCATION, "R1", proof);

    assertFault(draft, "BRANCH_OPEN");
    draft.rules = new Rules().turnover(1).build();
    assertProof(draft);
  }

  /** R1 leaves for a unit that opens on the day; P1, who would follow, is a child until day 10. */
  private Witness stepByStep(int opens) {
    town.unit("U1", CHILD_HOME);
    town.unit("U2", CHILD_HOME).opens(day(opens));
    town.person("R1").born(LocalDate.of(2015, 1, 1));
    town.person("P1").born(LocalDate.of(2008, 3, 12));
    town.livesIn("R1", "U1");
    town.mayMove("R1", CHILD_HOME);
    town.waits("C1", "P1", CHILD_HOME);
    return branches(
        branch(List.of(restriction("PERSON_NOT_IN_UNIT", "P1", "U1")), List.of()),
        branch(
            List.of(restriction("PERSON_NOT_IN_UNIT", "R1", "U2")), List.of("U1"), resident("R1")));
  }
}
