package no.romslig.solver.audit;

import static no.romslig.solver.audit.Draft.branch;
import static no.romslig.solver.audit.Draft.branches;
import static no.romslig.solver.audit.Draft.committed;
import static no.romslig.solver.audit.Draft.companion;
import static no.romslig.solver.audit.Draft.higher;
import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.audit.Draft.restriction;
import static no.romslig.solver.audit.Draft.sameAs;
import static no.romslig.solver.audit.Draft.witness;
import static no.romslig.solver.snapshot.CareForm.CHILD_HOME;
import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.CompanionStay;
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

  private static List<Map<String, Object>> faults(Draft draft) {
    var found = draft.audit().violations();
    assertThat(found).allSatisfy(each -> assertThat(each.rule()).isEqualTo("WITNESS"));
    return found.stream().map(each -> each.params()).toList();
  }

  private static void assertProof(Draft draft) {
    assertThat(draft.violations()).isEmpty();
  }

  private static void assertFault(Draft draft, String code) {
    assertThat(faults(draft))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each).containsEntry("fault", code);
            });
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
  void someoneWhoLeavesWithinTheLookAheadHoldsNothing() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").to(day(28));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var draft = draft().without("C1", List.of("U1"), resident("R1"));

    assertFault(draft, "HOLDER_HAS_NO_UNIT");
  }

  @Test
  void someoneWhoLeavesAfterTheLookAheadHoldsThePlace() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").to(day(29));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertProof(draft().without("C1", List.of("U1"), resident("R1")));
  }

  @Test
  void turnoverAfterTheLookAheadHoldsThePlaceToo() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").to(day(27));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var draft = draft().without("C1", List.of("U1"), resident("R1"));
    draft.rules = new Rules().turnover(2).build();

    assertProof(draft);
    draft.rules = new Rules().turnover(1).build();
    assertFault(draft, "HOLDER_HAS_NO_UNIT");
  }

  @Test
  void aUnitThatIsFreeTooLateIsNoOption() {
    town.unit("U1", CHILD_HOME);
    town.livesIn("R1", "U1").to(day(10));
    town.person("P1").born(LocalDate.of(2008, 3, 12));
    town.person("P2").born(LocalDate.of(2008, 3, 13));
    town.waits("C1", "P1", CHILD_HOME);
    town.waits("C2", "P2", CHILD_HOME);
    var draft =
        draft().without(UnplacedKind.CASE, "C1", null).without(UnplacedKind.CASE, "C2", null);

    assertThat(draft.violations()).containsExactly("WITNESS C2");
  }

  @Test
  void whatIsDecidedHoldsItsPlace() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.unit("U3", LONG_TERM_SPECIAL);
    town.livesIn("R1", "U3");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(1, 1);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(5, 1);
    town.committed(CommitmentKind.PLACEMENT, "C1", "U1", day(20), null);
    town.committed(CommitmentKind.RELOCATION, "R1", "U2", day(60), null);
    var draft =
        draft()
            .place("C1", "U1", day(20))
            .relocate("R1", "U3", "U2", day(60))
            .without("C2", List.of("U1", "U2"), committed("P1"), committed("R1"));

    assertProof(draft);
    draft.unplaced.clear();
    assertProof(draft.without("C2", List.of("U1", "U2"), committed("P1"), resident("R1")));
  }

  @Test
  void aDecidedMoveVacatesTheHome() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SPECIAL);
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SPECIAL);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.committed(CommitmentKind.RELOCATION, "R1", "U2", day(20), null);
    var draft = draft().relocate("R1", "U1", "U2", day(20));

    assertFault(draft.without("C1", List.of()), "MISSING");
    draft.unplaced.clear();
    assertFault(draft.without("C1", List.of("U1"), resident("R1")), "HOLDER_HAS_NO_UNIT");
  }

  @Test
  void aPlannedStayBeyondTheLookAheadHoldsItsPlace() {
    town.unit("U1", LONG_TERM_SOMATIC).alsoFor(RESPITE);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.grant("G1", "P2", 14, 56).valid(day(-100), day(50)).published("U1", day(20), day(34));
    var published = draft().published("G1", "U1", day(20), day(34));

    assertProof(published.without("C1", List.of("U1"), committed("P2")));
    published.unplaced.clear();
    assertProof(published.without("C1", List.of()));
  }

  @Test
  void aPlannedStayWithinTheLookAheadHoldsNothing() {
    town.unit("U1", LONG_TERM_SOMATIC).alsoFor(RESPITE);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.grant("G1", "P2", 14, 56).valid(day(-100), day(50)).published("U1", day(14), day(28));
    var published = draft().published("G1", "U1", day(14), day(28));

    assertFault(published.without("C1", List.of("U1"), committed("P2")), "HOLDER_HAS_NO_UNIT");
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
  void aCoupleMaySharesACoupleUnit() {
    town.unit("D1", LONG_TERM_SOMATIC).forCouple();
    town.person("P1").male();
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 1);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 1);
    town.couple("K", "P1", "P2").notInvoked();

    assertFault(
        draft().place("C1", "D1", day(0)).without("C2", List.of("D1"), higher("P1")), "NOT_FULL");
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

  private static Holder partner(String person) {
    return new Holder(new no.romslig.solver.snapshot.PersonId(person), Witness.HolderWhy.PARTNER);
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
    // R1 leaves on day 20 at the earliest, for a unit that opens then; P1 is a child until day 10.
    town.unit("U1", CHILD_HOME);
    town.unit("U2", CHILD_HOME).opens(day(20));
    town.person("R1").born(LocalDate.of(2015, 1, 1));
    town.person("P1").born(LocalDate.of(2008, 3, 12));
    town.livesIn("R1", "U1");
    town.mayMove("R1", CHILD_HOME);
    town.waits("C1", "P1", CHILD_HOME);
    var proof =
        branches(
            branch(List.of(restriction("PERSON_NOT_IN_UNIT", "P1", "U1")), List.of()),
            branch(
                List.of(restriction("PERSON_NOT_IN_UNIT", "R1", "U2")),
                List.of("U1"),
                resident("R1")));

    assertProof(draft().without(UnplacedKind.CASE, "C1", proof));
  }

  @Test
  void aChainThatIsInTimeIsNotClosed() {
    town.unit("U1", CHILD_HOME);
    town.unit("U2", CHILD_HOME).opens(day(9));
    town.person("R1").born(LocalDate.of(2015, 1, 1));
    town.person("P1").born(LocalDate.of(2008, 3, 12));
    town.livesIn("R1", "U1");
    town.mayMove("R1", CHILD_HOME);
    town.waits("C1", "P1", CHILD_HOME);
    var proof =
        branches(
            branch(List.of(restriction("PERSON_NOT_IN_UNIT", "P1", "U1")), List.of()),
            branch(
                List.of(restriction("PERSON_NOT_IN_UNIT", "R1", "U2")),
                List.of("U1"),
                resident("R1")));

    assertFault(draft().without(UnplacedKind.CASE, "C1", proof), "BRANCH_OPEN");
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
    var all = new java.util.ArrayList<Witness.ClosedBranch>();
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

  @Test
  void housingCountsOnlyWithTheMonthsInTheMunicipality() {
    town.unit("U1", HDO);
    town.person("P1").residentSince(LocalDate.of(2024, 3, 31));
    town.person("P2").residentSince(LocalDate.of(2024, 3, 30));
    town.waits("C1", "P1", HDO);
    town.waits("C2", "P2", HDO).ready(day(29));
    var draft =
        draft().without(UnplacedKind.CASE, "C1", null).without(UnplacedKind.CASE, "C2", null);

    // Day 28 is 30 March: one day too early for the one, and the other is not ready by then.
    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void theLastDayOfTheLookAheadIsAnOption() {
    town.unit("U1", HDO);
    town.person("P1").residentSince(LocalDate.of(2024, 3, 30));
    town.waits("C1", "P1", HDO);

    assertFault(draft().without(UnplacedKind.CASE, "C1", null), "MISSING");
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
