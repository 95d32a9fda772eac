package no.romslig.solver.audit;

import static no.romslig.solver.audit.Draft.branch;
import static no.romslig.solver.audit.Draft.branches;
import static no.romslig.solver.audit.Draft.committed;
import static no.romslig.solver.audit.Draft.higher;
import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.audit.Draft.restriction;
import static no.romslig.solver.audit.Proofs.assertFault;
import static no.romslig.solver.audit.Proofs.assertProof;
import static no.romslig.solver.audit.Proofs.faults;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/** WITNESS: branches on who shares a unit for two. */
class ClosedSharingBranchTest {

  private final Town town = new Town();

  private Draft draft() {
    return new Draft(town.snapshot());
  }

  /** A unit for two, a woman and a man who would share it, each with their own kind. */
  private Draft mixedRoom(Witness proof) {
    town.unit("D1", LONG_TERM_SOMATIC).forTwo();
    town.person("P1").sharesRoom();
    town.person("P2").sharesRoom().male();
    town.person("P3").sharesRoom().male();
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 5);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 5);
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(3, 5);
    return draft()
        .place("C1", "D1", day(0))
        .without("C2", List.of("D1"), higher("P1"))
        .without(UnplacedKind.CASE, "C3", proof);
  }

  private static Witness sharing(Witness.ClosedBranch... more) {
    var all = new ArrayList<Witness.ClosedBranch>();
    all.add(branch(List.of(restriction("UNIT_HOLDS_ONE", "D1")), List.of("D1"), higher("P1")));
    all.addAll(List.of(more));
    return branches(all.toArray(Witness.ClosedBranch[]::new));
  }

  @Test
  void aUnitForTwoHoldsOneOrTwoOfOneKind() {
    var women = branch(List.of(restriction("UNIT_SHARED_BY", "D1", "FEMALE")), List.of());
    var men = branch(List.of(restriction("UNIT_SHARED_BY", "D1", "MALE")), List.of(), higher("P1"));

    assertProof(mixedRoom(sharing(women, men)));
  }

  @Test
  void aKindThatIsNotTriedLeavesABranchOpen() {
    town.unit("D1", LONG_TERM_SOMATIC).forTwo();
    town.person("P1").sharesRoom();
    town.person("P2").sharesRoom();
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 5);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 5);
    var draft = draft().place("C1", "D1", day(0)).without(UnplacedKind.CASE, "C2", sharing());

    assertFault(draft, "BRANCH_OPEN");
  }

  @Test
  void whoStaysOfWhateverRankMightBeSharedWith() {
    town.unit("D1", LONG_TERM_SOMATIC).forTwo();
    town.person("P1").sharesRoom();
    town.person("P2").sharesRoom();
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(1, 5);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 5);
    town.committed(CommitmentKind.PLACEMENT, "C1", "D1", day(0), null);
    var alone =
        branch(List.of(restriction("UNIT_HOLDS_ONE", "D1")), List.of("D1"), committed("P1"));
    var draft = draft().place("C1", "D1", day(0));

    assertFault(draft.without(UnplacedKind.CASE, "C2", branches(alone)), "BRANCH_OPEN");
  }

  @Test
  void aloneMustBeTriedToo() {
    var women = branch(List.of(restriction("UNIT_SHARED_BY", "D1", "FEMALE")), List.of());
    var men = branch(List.of(restriction("UNIT_SHARED_BY", "D1", "MALE")), List.of(), higher("P1"));

    assertThat(faults(mixedRoom(branches(women, men)))).hasSize(1);
  }

  @Test
  void aCoupleThatMightShareIsTriedAsACouple() {
    town.unit("D1", LONG_TERM_SOMATIC).forCouple();
    town.person("P2").male();
    town.person("P3").male();
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 5);
    town.waits("C2", "P2", LONG_TERM_SPECIAL, LONG_TERM_SOMATIC).need(5, 4);
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(3, 5);
    town.unit("S1", LONG_TERM_SPECIAL);
    town.couple("K", "P1", "P2").notInvoked();
    var alone = branch(List.of(restriction("UNIT_HOLDS_ONE", "D1")), List.of("D1"), higher("P1"));
    var couple = branch(List.of(restriction("UNIT_SHARED_BY", "D1", "K")), List.of());
    var draft = draft().place("C1", "D1", day(0)).place("C2", "S1", day(0));

    assertProof(draft.without(UnplacedKind.CASE, "C3", branches(alone, couple)));
    draft.unplaced.clear();
    assertFault(draft.without(UnplacedKind.CASE, "C3", branches(alone)), "BRANCH_OPEN");
  }

  /** A unit for two that either of two couples might share, who have places of their own. */
  private Draft unitForTwoCouples() {
    town.unit("D1", LONG_TERM_SOMATIC).forCouple();
    for (int k = 1; k <= 3; k++) {
      town.unit("S" + k, LONG_TERM_SPECIAL);
    }
    for (String person : List.of("P2", "P5", "P6")) {
      town.person(person).male();
    }
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 5);
    town.waits("C2", "P2", LONG_TERM_SPECIAL, LONG_TERM_SOMATIC).need(5, 4);
    town.waits("C4", "P4", LONG_TERM_SPECIAL, LONG_TERM_SOMATIC).need(5, 3);
    town.waits("C5", "P5", LONG_TERM_SPECIAL, LONG_TERM_SOMATIC).need(5, 2);
    town.waits("C6", "P6", LONG_TERM_SOMATIC).need(3, 5);
    town.couple("K", "P1", "P2").notInvoked();
    town.couple("L", "P4", "P5").notInvoked();
    return draft()
        .place("C1", "D1", day(0))
        .place("C2", "S1", day(0))
        .place("C4", "S2", day(0))
        .place("C5", "S3", day(0));
  }

  @Test
  void severalCouplesThatMightShareAreTriedAsOne() {
    var draft = unitForTwoCouples();
    var alone = branch(List.of(restriction("UNIT_HOLDS_ONE", "D1")), List.of("D1"), higher("P1"));
    var either = branch(List.of(restriction("UNIT_SHARED_BY", "D1", "K", "L")), List.of());
    var oneOnly = branch(List.of(restriction("UNIT_SHARED_BY", "D1", "K")), List.of());
    var stranger = branch(List.of(restriction("UNIT_SHARED_BY", "D1", "K", "M")), List.of());

    assertProof(draft.without(UnplacedKind.CASE, "C6", branches(alone, either)));
    for (var lacking : List.of(oneOnly, stranger)) {
      draft.unplaced.clear();
      assertFault(draft.without(UnplacedKind.CASE, "C6", branches(alone, lacking)), "BRANCH_OPEN");
    }
    draft.unplaced.clear();
    assertFault(draft.without(UnplacedKind.CASE, "C6", branches(either)), "BRANCH_OPEN");
  }

  @Test
  void ofSeveralCouplesEachIsTriedWhereTheyAreParted() {
    var draft = unitForTwoCouples();
    var alone = branch(List.of(restriction("UNIT_HOLDS_ONE", "D1")), List.of("D1"), higher("P1"));
    var either = restriction("UNIT_SHARED_BY", "D1", "K", "L");
    var one = branch(List.of(either, restriction("UNIT_SHARED_BY", "D1", "K")), List.of());
    var other = branch(List.of(either, restriction("UNIT_SHARED_BY", "D1", "L")), List.of());

    assertProof(draft.without(UnplacedKind.CASE, "C6", branches(alone, one, other)));
    draft.unplaced.clear();
    assertFault(draft.without(UnplacedKind.CASE, "C6", branches(alone, one)), "BRANCH_OPEN");
  }

  @Test
  void twoWhoLiveThereAreTriedAsResidents() {
    town.unit("D1", LONG_TERM_SOMATIC).forTwo();
    town.unit("S1", LONG_TERM_SPECIAL);
    town.person("R2").male();
    town.livesIn("R1", "D1");
    town.livesIn("R2", "D1");
    town.mayMove("R1", LONG_TERM_SPECIAL);
    town.mayMove("R2", LONG_TERM_SPECIAL);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var alone =
        branch(
            List.of(restriction("UNIT_HOLDS_ONE", "D1")),
            List.of("D1", "S1"),
            resident("R1"),
            resident("R2"));
    var kept = branch(List.of(restriction("UNIT_SHARED_BY", "D1", "RESIDENTS")), List.of());

    assertProof(draft().without(UnplacedKind.CASE, "C1", branches(alone, kept)));
    assertFault(draft().without(UnplacedKind.CASE, "C1", branches(alone)), "BRANCH_OPEN");
  }

  @Test
  void aCompanionIsInAnotherKindOfUnitOnlyBesideThePartner() {
    town.unit("D1", LONG_TERM_SPECIAL).forCouple();
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R9", "U1");
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(5, 5);
    town.waits("C2", "P2", LONG_TERM_SPECIAL).need(4, 5);
    town.couple("K", "P1", "P9").companion(true, CompanionStay.LONG_TERM);
    var beside = branch(List.of(restriction("UNIT_SHARED_BY", "D1", "K")), List.of());
    var without =
        branch(List.of(restriction("PERSON_NOT_IN_UNIT", "P9", "D1")), List.of("D1"), higher("P1"));
    var draft = draft().place("C1", "D1", day(0)).bed("P9", "D1", day(0), LONG_TERM_SPECIAL);

    assertProof(draft.without(UnplacedKind.CASE, "C2", branches(beside, without)));
    draft.unplaced.clear();
    assertFault(draft.without(UnplacedKind.CASE, "C2", branches(without)), "BRANCH_OPEN");
  }
}
