package no.romslig.solver.audit;

import static no.romslig.solver.audit.Draft.branch;
import static no.romslig.solver.audit.Draft.branches;
import static no.romslig.solver.audit.Draft.higher;
import static no.romslig.solver.audit.Draft.partner;
import static no.romslig.solver.audit.Draft.restriction;
import static no.romslig.solver.audit.Draft.witness;
import static no.romslig.solver.audit.Proofs.assertFault;
import static no.romslig.solver.audit.Proofs.assertProof;
import static no.romslig.solver.audit.Proofs.faults;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/** WITNESS: branches that try a couple at each institution, and what branches are at all. */
class ClosedCoupleBranchTest {

  private final Town town = new Town();

  private Draft draft() {
    return new Draft(town.snapshot());
  }

  @Test
  void anItemOfTwoMayBeProvedByABranchWithoutRestrictions() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waits("C2", "P2", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "P2");
    var one = branches(branch(List.of(), List.of("U1"), partner("P2")));
    var other = branches(branch(List.of(), List.of("U1"), partner("P1")));
    var draft =
        draft().without(UnplacedKind.CASE, "C1", one).without(UnplacedKind.CASE, "C2", other);

    assertProof(draft);
  }

  @Test
  void onlyWhoIsPlacedTogetherOrNotAtAllFailsWithThePartner() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waits("C2", "P2", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "P2").placeThenReunite();
    var one = branches(branch(List.of(), List.of("U1"), partner("P2")));
    var draft = draft().without(UnplacedKind.CASE, "C1", one).without("C2", List.of());

    assertThat(faults(draft)).hasSize(2);
  }

  private void coupleForTwoInstitutions() {
    town.institution("I1");
    town.unit("U1", LONG_TERM_SOMATIC);
    town.institution("I2");
    town.unit("V1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waits("C2", "P2", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "P2");
  }

  private Draft coupleUnplaced(Witness one, Witness other) {
    return draft().without(UnplacedKind.CASE, "C1", one).without(UnplacedKind.CASE, "C2", other);
  }

  @Test
  void everyInstitutionIsTried() {
    coupleForTwoInstitutions();
    var atFirst = List.of(restriction("COUPLE_AT_INSTITUTION", "K", "I1"));
    var atSecond = List.of(restriction("COUPLE_AT_INSTITUTION", "K", "I2"));
    var one =
        branches(
            branch(atFirst, List.of("U1"), partner("P2")),
            branch(atSecond, List.of("V1"), partner("P2")));
    var other =
        branches(
            branch(atFirst, List.of("U1"), partner("P1")),
            branch(atSecond, List.of("V1"), partner("P1")));

    assertProof(coupleUnplaced(one, other));
    assertFault(
        coupleUnplaced(branches(branch(atFirst, List.of("U1"), partner("P2"))), other),
        "BRANCH_OPEN");
    assertFault(
        coupleUnplaced(
            branches(
                branch(atFirst, List.of("U1"), partner("P2")), branch(atSecond, List.of("V1"))),
            other),
        "BRANCH_OPEN");
    assertFault(
        coupleUnplaced(
            branches(
                branch(atFirst, List.of("U1"), partner("P2")),
                branch(
                    List.of(restriction("COUPLE_AT_INSTITUTION", "L", "I2")),
                    List.of("V1"),
                    partner("P2"))),
            other),
        "BRANCH_OPEN");
  }

  @Test
  void severalInstitutionsAreTriedAsOneWhereThatIsClosed() {
    coupleForTwoInstitutions();
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(5, 5);
    var anywhere = List.of(restriction("COUPLE_AT_INSTITUTION", "K", "I1", "I2"));
    var one = branches(branch(anywhere, List.of("U1", "V1"), higher("P3"), partner("P2")));
    var other = branches(branch(anywhere, List.of("U1", "V1"), higher("P3"), partner("P1")));

    assertProof(coupleUnplaced(one, other).place("C3", "V1", day(0)));
  }

  @Test
  void severalInstitutionsWithRoomForBothProveNothingUntilEachIsTried() {
    coupleForTwoInstitutions();
    var anywhere = restriction("COUPLE_AT_INSTITUTION", "K", "I1", "I2");
    var first = List.of(anywhere, restriction("COUPLE_AT_INSTITUTION", "K", "I1"));
    var second = List.of(anywhere, restriction("COUPLE_AT_INSTITUTION", "K", "I2"));
    var one =
        branches(
            branch(first, List.of("U1"), partner("P2")),
            branch(second, List.of("V1"), partner("P2")));
    var other =
        branches(
            branch(first, List.of("U1"), partner("P1")),
            branch(second, List.of("V1"), partner("P1")));

    assertProof(coupleUnplaced(one, other));
    assertFault(
        coupleUnplaced(branches(branch(first, List.of("U1"), partner("P2"))), other),
        "BRANCH_OPEN");
    assertFault(
        coupleUnplaced(
            branches(branch(List.of(anywhere), List.of("U1", "V1"), partner("P2"))), other),
        "BRANCH_OPEN");
  }

  @Test
  void anInstitutionWhereOnlyOneCouldBeNeedNotBeTried() {
    coupleForTwoInstitutions();
    town.institution("I3");
    town.unit("W1", LONG_TERM_SPECIAL);
    town.institution("I1");
    var only = List.of(restriction("COUPLE_AT_INSTITUTION", "K", "I1"));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var two = new Town();
    two.institution("I1");
    two.unit("U1", LONG_TERM_SOMATIC);
    two.institution("I2");
    two.unit("V1", LONG_TERM_SPECIAL);
    two.waits("C1", "P1", LONG_TERM_SOMATIC, LONG_TERM_SPECIAL);
    two.waits("C2", "P2", LONG_TERM_SOMATIC);
    two.couple("K", "P1", "P2");
    var draft =
        new Draft(two.snapshot())
            .without(UnplacedKind.CASE, "C1", branches(branch(only, List.of("U1"), partner("P2"))))
            .without(UnplacedKind.CASE, "C2", branches(branch(only, List.of("U1"), partner("P1"))));

    assertProof(draft);
  }

  @Test
  void aRestrictionThatIsUnknownOrMalformedProvesNothing() {
    coupleForTwoInstitutions();
    for (var strange :
        List.of(
            restriction("COUPLE_AT_WARD", "K", "I1-A"),
            restriction("COUPLE_AT_INSTITUTION", "K"),
            restriction("PERSON_NOT_IN_UNIT", "P1", "U9"),
            restriction("PERSON_MOVES_BY", "P1", "soon"),
            restriction("PERSON_MOVES_BY", "P0", "2026-03-30"),
            restriction("UNIT_HOLDS_ONE", "U9"),
            restriction("UNIT_SHARED_BY", "U9", "FEMALE"),
            restriction("UNIT_SHARED_BY", "U1", "L"))) {
      var witness = branches(branch(List.of(strange), List.of("U1", "V1"), partner("P2")));
      assertThat(faults(coupleUnplaced(witness, witness)))
          .first()
          .satisfies(each -> assertThat(each).containsEntry("fault", "BRANCH_OPEN"));
    }
  }

  @Test
  void whosePartnerStaysIsTriedThereOnly() {
    town.institution("I1");
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.institution("I2");
    town.unit("V1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");
    town.livesIn("R2", "U2");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "R1").placeThenReunite();
    var there = List.of(restriction("COUPLE_AT_INSTITUTION", "K", "I1"));

    assertProof(draft().without(UnplacedKind.CASE, "C1", branches(branch(there, List.of()))));
  }

  @Test
  void onlyTheInstitutionOfADecidedPartnerIsTried() {
    town.institution("I1");
    town.unit("U1", LONG_TERM_SOMATIC);
    town.institution("I2");
    town.unit("V1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waits("C2", "P2", LONG_TERM_SOMATIC);
    town.committed(CommitmentKind.PLACEMENT, "C1", "U1", day(0), null);
    town.couple("K", "P1", "P2").placeThenReunite();
    var there = List.of(restriction("COUPLE_AT_INSTITUTION", "K", "I1"));
    var proof = branches(branch(there, List.of()));

    assertProof(draft().place("C1", "U1", day(0)).without(UnplacedKind.CASE, "C2", proof));
  }

  @Test
  void higherCouplesMayHaveToBeTriedAtEveryInstitution() {
    town.institution("I1");
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SPECIAL);
    town.institution("I2");
    town.unit("V1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 5);
    town.waits("C2", "P2", LONG_TERM_SPECIAL).need(5, 4);
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(4, 5).declined("V1");
    town.couple("K", "P1", "P2");
    var atFirst =
        branch(
            List.of(restriction("COUPLE_AT_INSTITUTION", "K", "I1")), List.of("U1"), higher("P1"));
    var draft = draft().place("C1", "U1", day(0)).place("C2", "U2", day(0));

    assertProof(draft.without(UnplacedKind.CASE, "C3", branches(atFirst)));
    draft.unplaced.clear();
    assertFault(draft.without("C3", List.of("U1"), higher("P1")), "HOLDER_SUITS_ELSEWHERE");
  }

  @Test
  void aCoupleThatIsNotYetTogetherMayNotBeTiedToOneInstitution() {
    town.institution("I1");
    town.unit("U1", LONG_TERM_SOMATIC);
    town.institution("I2");
    town.unit("V1", LONG_TERM_SOMATIC);
    town.unit("V2", LONG_TERM_SPECIAL);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 5);
    town.waits("C2", "P2", LONG_TERM_SPECIAL).need(5, 4);
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(4, 5).declined("V1");
    town.couple("K", "P1", "P2").placeThenReunite();
    var atFirst =
        branch(
            List.of(restriction("COUPLE_AT_INSTITUTION", "K", "I2")), List.of("U1"), higher("P1"));
    var draft =
        draft()
            .place("C1", "U1", day(0))
            .place("C2", "V2", day(0))
            .alert("COUPLE_APART", "K")
            .without(UnplacedKind.CASE, "C3", branches(atFirst));

    assertFault(draft, "BRANCH_OPEN");
  }
}
