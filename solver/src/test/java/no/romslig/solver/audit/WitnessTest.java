package no.romslig.solver.audit;

import static no.romslig.solver.audit.Draft.committed;
import static no.romslig.solver.audit.Draft.companion;
import static no.romslig.solver.audit.Draft.higher;
import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.audit.Draft.sameAs;
import static no.romslig.solver.audit.Draft.witness;
import static no.romslig.solver.audit.Proofs.assertFault;
import static no.romslig.solver.audit.Proofs.assertProof;
import static no.romslig.solver.audit.Proofs.faults;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WITNESS: a full set that holds nobody who could be elsewhere. */
class WitnessTest {

  private final Town town = new Town();

  private Draft draft() {
    return new Draft(town.snapshot());
  }

  private void twoUnitsOneResident() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 50);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 50);
  }

  private Draft placed() {
    return draft().place("C1", "U2", day(0));
  }

  @Test
  void aFullSetOfResidentsAndHigherRanksIsAProof() {
    twoUnitsOneResident();

    assertProof(placed().without("C2", List.of("U1", "U2"), resident("R1"), higher("P1")));
  }

  @Test
  void aUnitThatThoseWhoStayFillMayBeLeftOut() {
    twoUnitsOneResident();

    assertProof(placed().without("C2", List.of("U2"), higher("P1")));
  }

  @Test
  void theViolationNamesTheCase() {
    twoUnitsOneResident();
    var draft = placed().without("C2", List.of("U1"), resident("R1"));

    assertThat(draft.violations()).containsExactly("WITNESS C2");
  }

  @Test
  void aMissingProofIsAFaultUnlessTheSearchWasStoppedOrNothingSuits() {
    twoUnitsOneResident();
    town.waits("C3", "P3", LONG_TERM_SHELTERED);
    var draft =
        placed().without(UnplacedKind.CASE, "C2", null).without(UnplacedKind.CASE, "C3", null);

    assertThat(draft.violations()).containsExactly("WITNESS C2");
    draft.status = PlacementStatus.BEST_FOUND;
    assertThat(draft.violations()).isEmpty();
    var empty = placed().without("C2", List.of()).without(UnplacedKind.CASE, "C3", null);
    assertFault(empty, "MISSING");
    empty.status = PlacementStatus.BEST_FOUND;
    assertProof(empty);
  }

  @Test
  void aFalseProofIsAFaultAlsoWhereTheSearchWasStopped() {
    twoUnitsOneResident();
    var draft = placed().without("C2", List.of("U1"), resident("R1"));
    draft.status = PlacementStatus.BEST_FOUND;

    assertFault(draft, "SUITS_ELSEWHERE");
  }

  @Test
  void aSetThatIsNotFullProvesNothing() {
    twoUnitsOneResident();
    town.unit("U3", LONG_TERM_SOMATIC);
    var draft = placed().without("C2", List.of("U1", "U2", "U3"), resident("R1"), higher("P1"));

    assertFault(draft, "NOT_FULL");
  }

  @Test
  void theOneWithoutAPlaceMayNotSuitElsewhere() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SPECIAL);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 50);
    town.waits("C2", "P2", LONG_TERM_SOMATIC, LONG_TERM_SPECIAL).need(4, 50);
    var draft = draft().place("C1", "U1", day(0)).without("C2", List.of("U1"), higher("P1"));

    assertFault(draft, "SUITS_ELSEWHERE");
  }

  @Test
  void aHolderMayNotSuitElsewhere() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SPECIAL);
    town.waits("C1", "P1", LONG_TERM_SOMATIC, LONG_TERM_SPECIAL).need(5, 50);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 50);
    var draft = draft().place("C1", "U1", day(0)).without("C2", List.of("U1"), higher("P1"));

    assertThat(faults(draft))
        .containsExactly(Map.of("fault", "HOLDER_SUITS_ELSEWHERE", "id", "P1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HIGHER_RANK", "RESIDENT", "COMMITTED", "COMPANION", "PARTNER"})
  void someoneOfLowerRankWithoutAClaimIsNoHolder(String why) {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 50);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 50).ready(day(3));
    town.waits("C3", "P3", LONG_TERM_SPECIAL).need(3, 50);
    town.unit("U2", LONG_TERM_SPECIAL);
    town.committed(CommitmentKind.PLACEMENT, "C1", "U1", day(0), null);
    var draft =
        draft()
            .place("C1", "U1", day(0))
            .place("C3", "U2", day(0))
            .without(
                "C2",
                List.of("U1", "U2"),
                committed("P1"),
                new Holder(
                    new no.romslig.solver.snapshot.PersonId("P3"), Witness.HolderWhy.valueOf(why)));

    assertThat(faults(draft)).hasSize(1);
  }

  @Test
  void aHolderIsKnownListedOnceAndNotTheOneWithoutAPlace() {
    twoUnitsOneResident();

    for (var extra : List.of(resident("P9"), higher("P1"), resident("P2"))) {
      assertFault(
          placed().without("C2", List.of("U1", "U2"), resident("R1"), higher("P1"), extra),
          "HOLDER_UNKNOWN");
    }
  }

  @Test
  void aUnitIsKnownAndListedOnce() {
    twoUnitsOneResident();

    assertThat(faults(placed().without("C2", List.of("U2", "U9"), higher("P1"))))
        .containsExactly(Map.of("fault", "UNIT_UNKNOWN", "id", "U9"));
    assertFault(placed().without("C2", List.of("U2", "U2"), higher("P1")), "UNIT_UNKNOWN");
  }

  @Test
  void aHolderHasAUnitOfTheSet() {
    twoUnitsOneResident();
    town.unit("U3", LONG_TERM_SPECIAL);
    town.livesIn("R3", "U3");
    town.waits("C4", "P4", LONG_TERM_SPECIAL).need(5, 60);

    assertThat(
            faults(
                placed()
                    .without("C2", List.of("U2"), higher("P1"), resident("R3"))
                    .without("C4", List.of())))
        .contains(Map.of("fault", "HOLDER_HAS_NO_UNIT", "id", "R3"));
    assertThat(
            faults(
                placed()
                    .without("C2", List.of("U2"), higher("P1"), higher("P4"))
                    .without("C4", List.of())))
        .contains(Map.of("fault", "HOLDER_HAS_NO_UNIT", "id", "P4"));
    assertThat(
            faults(
                placed()
                    .without("C2", List.of("U2"), higher("P1"), companion("P4"))
                    .without("C4", List.of())))
        .contains(Map.of("fault", "HOLDER_HAS_NO_UNIT", "id", "P4"));
    assertThat(
            faults(
                placed()
                    .without("C2", List.of("U2"), higher("P1"), committed("R1"))
                    .without("C4", List.of())))
        .contains(Map.of("fault", "HOLDER_HAS_NO_UNIT", "id", "R1"));
    assertThat(
            faults(placed().without("C2", List.of("U2"), resident("P1")).without("C4", List.of())))
        .contains(Map.of("fault", "HOLDER_HAS_NO_UNIT", "id", "P1"));
  }

  @Test
  void someoneWhoStaysHoldsOnlyOnePlaceHoweverManyAreThere() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");
    town.livesIn("R2", "U1");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var draft = draft().without("C1", List.of("U1", "U2"), resident("R1"), resident("R2"));

    assertFault(draft, "NOT_FULL");
  }

  @Test
  void aResidentWhoMayMoveCountsAtHomeAndAtTheTargets() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SPECIAL);
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SPECIAL);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var snapshot = town.snapshot();

    assertFault(
        new Draft(snapshot).without("C1", List.of("U1"), resident("R1")), "HOLDER_SUITS_ELSEWHERE");
    assertFault(new Draft(snapshot).without("C1", List.of("U1", "U2"), resident("R1")), "NOT_FULL");
    town.livesIn("R2", "U2");
    assertProof(draft().without("C1", List.of("U1"), resident("R1")));
  }

  @Test
  void whoMovedCouldHaveStayedAtHomeUnlessTheMoveRanksHigher() {
    town.unit("U1", LONG_TERM_SPECIAL);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SOMATIC).mandatory().need(5, 10);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(4, 10);
    var draft = draft().relocate("R1", "U1", "U2", day(0));

    assertProof(draft.without("C1", List.of("U2"), higher("R1")));
    draft.unplaced.clear();
    assertFault(draft.without("C1", List.of("U2"), resident("R1")), "HOLDER_SUITS_ELSEWHERE");
  }

  @Test
  void aResidentMustBeInTheSetAfterTheMove() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SPECIAL);
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SPECIAL);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var draft =
        draft().relocate("R1", "U1", "U2", day(0)).without("C1", List.of("U1"), resident("R1"));

    assertFault(draft, "HOLDER_HAS_NO_UNIT");
  }

  @Test
  void aLargeSetIsWrittenOnceAndThenNamed() {
    twoUnitsOneResident();
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(3, 50);
    var full = witness(List.of("U1", "U2"), resident("R1"), higher("P1"));
    var draft =
        placed()
            .without(UnplacedKind.CASE, "C2", full)
            .without(UnplacedKind.CASE, "C3", sameAs("C2"));

    assertProof(draft);
    draft.unplaced.addFirst(draft.unplaced.removeLast());
    assertFault(draft, "SAME_AS_UNKNOWN");
  }

  @Test
  void theNamedSetIsNotItselfANameAndMustProveThisCaseToo() {
    twoUnitsOneResident();
    town.waits("C0", "P0", LONG_TERM_SOMATIC).need(5, 60).ready(day(40));
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(3, 50);
    var draft =
        placed()
            .without(UnplacedKind.CASE, "C0", witness(List.of("U2"), committed("P1")))
            .without(UnplacedKind.CASE, "C2", sameAs("C0"))
            .without(UnplacedKind.CASE, "C3", sameAs("C2"));

    assertThat(faults(draft)).hasSize(3);
  }

  @Test
  void aSetThatProvesForALowerRankDoesNotForAHigherThatNamesIt() {
    twoUnitsOneResident();
    town.waits("C0", "P0", LONG_TERM_SOMATIC).need(5, 60).ready(day(40));
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(3, 50);
    var draft =
        placed()
            .without(
                UnplacedKind.CASE, "C2", witness(List.of("U1", "U2"), resident("R1"), higher("P1")))
            .without(UnplacedKind.CASE, "C0", sameAs("C2"))
            .without(UnplacedKind.CASE, "C3", sameAs("C2"));

    assertThat(faults(draft)).containsExactly(Map.of("fault", "HOLDER_RANKS_LOWER", "id", "P1"));
  }

  @Test
  void aFaultOfAHolderIsNotBlamedOnTheProof() {
    twoUnitsOneResident();
    var proof = witness(List.of("U1", "U2"), resident("R1"), higher("P1"));
    var moved = draft().place("C1", "U1", day(0)).without(UnplacedKind.CASE, "C2", proof);
    var gone = draft().without(UnplacedKind.CASE, "C2", proof);
    var unknown =
        placed()
            .lastPlacement(each -> Change.unit(each, "U9"))
            .without(UnplacedKind.CASE, "C2", proof);

    assertThat(moved.violations()).containsExactly("CAPACITY C1 U1");
    assertThat(gone.violations()).containsExactly("COMPLETE C1");
    assertThat(unknown.violations()).containsExactly("UNKNOWN C1");
  }

  @Test
  void aMandatoryRelocationNeedsAProofAndAVoluntaryOneDoesNot() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SPECIAL);
    town.unit("U3", LONG_TERM_SPECIAL);
    town.livesIn("R1", "U1");
    town.livesIn("R2", "U2");
    town.mayMove("R1", LONG_TERM_SPECIAL).mandatory().need(5, 1);
    town.mayMove("R2", LONG_TERM_SPECIAL).asked();
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(5, 2);
    var draft =
        draft()
            .place("C1", "U3", day(0))
            .without(UnplacedKind.RELOCATION, "R2", null)
            .without(UnplacedKind.RELOCATION, "R1", null);

    assertThat(draft.violations()).containsExactly("WITNESS R1");
    draft.unplaced.removeLast();
    assertProof(
        draft.without(
            UnplacedKind.RELOCATION,
            "R1",
            witness(List.of("U2", "U3"), resident("R2"), higher("P1"))));
  }

  @Test
  void aStayInAShortTermUnitIsNoConcernOfTheProof() {
    twoUnitsOneResident();
    town.unit("K1", SHORT_TERM);
    town.shortStay("S1", 14);
    var draft =
        placed()
            .shortStay("S1", "K1", day(0), day(14))
            .without("C2", List.of("U1", "U2"), resident("R1"), higher("P1"));

    assertProof(draft);
  }
}
