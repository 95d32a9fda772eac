package no.romslig.solver.audit;

import static no.romslig.solver.snapshot.CareForm.CHILD_HOME;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LT-11: nobody without a place could take the unit of someone of lower rank. */
class EnvyTest {

  private final Town town = new Town();

  private Draft draft() {
    var draft = new Draft(town.snapshot());
    draft.status = PlacementStatus.BEST_FOUND;
    return draft;
  }

  private Draft none(Draft draft, String caseId) {
    return draft.without(UnplacedKind.CASE, caseId, null);
  }

  private static List<String> envy(Draft draft) {
    return draft.audit().justifiedEnvy().stream()
        .map(
            each ->
                each.unplaced() + " " + each.placed() + " " + each.unitId() + " " + each.label())
        .toList();
  }

  @Test
  void greaterNeedGoesFirst() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 10);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 90);
    var unjust = none(draft().place("C2", "U1", day(0)), "C1");

    assertThat(unjust.audit().violations())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.rule()).isEqualTo("LT-11");
              assertThat(fault.refIds()).containsExactly("C1", "C2");
              assertThat(fault.params()).containsEntry("unitId", "U1");
            });
    assertThat(envy(unjust)).containsExactly("C1 C2 U1 null");
    assertThat(unjust.audit().isClean()).isFalse();
    var just = none(draft().place("C1", "U1", day(0)), "C2");
    assertThat(envy(just)).isEmpty();
    assertThat(just.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // class, score, waiting since; does the second go before 4/50/2026-01-01?
    "5, 0, 2026-02-01, true",
    "3, 99, 2025-01-01, false",
    "4, 51, 2026-02-01, true",
    "4, 49, 2025-01-01, false",
    "4, 50, 2025-12-31, true",
    "4, 50, 2026-01-02, false",
    "4, 50, 2026-01-01, false",
  })
  void rankIsClassThenScoreThenTheLongerWaitThenId(
      int needClass, int score, LocalDate since, boolean before) {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(4, 50).since(LocalDate.of(2026, 1, 1));
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(needClass, score).since(since);
    var draft = none(draft().place("C1", "U1", day(0)), "C2");

    assertThat(draft.violations()).isEqualTo(before ? List.of("LT-11 C2 C1") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"49, 40, true", "50, 49, false"})
  void scoresOfOneBandAreEqual(int second, int first, boolean equal) {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(4, first).since(LocalDate.of(2026, 1, 1));
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, second).since(LocalDate.of(2026, 2, 1));
    var draft = none(draft().place("C1", "U1", day(0)), "C2");
    draft.rules = new Rules().scoreBand(10).build();

    assertThat(draft.violations()).isEqualTo(equal ? List.of() : List.of("LT-11 C2 C1"));
  }

  @Test
  void anOverrideCountsInsteadOfTheScoredNeed() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(4, 50);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(3, 50).overridden(5, null);
    var draft = none(draft().place("C1", "U1", day(0)), "C2");

    assertThat(draft.violations()).containsExactly("LT-11 C2 C1");
  }

  @Test
  void aRightGoesBeforeEveryWaitlistedCase() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(1, 0).right();
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(5, 99);

    assertThat(none(draft().place("C2", "U1", day(0)), "C1").violations())
        .containsExactly("LT-11 C1 C2");
    assertThat(none(draft().place("C1", "U1", day(0)), "C2").violations()).isEmpty();
  }

  @Test
  void aMandatoryRelocationIsRankedLikeACase() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SHELTERED);
    town.livesIn("R1", "U2");
    town.mayMove("R1", LONG_TERM_SOMATIC).mandatory().need(4, 50);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(3, 50);
    var unjust = draft().place("C1", "U1", day(0)).without(UnplacedKind.RELOCATION, "R1", null);
    var just = none(draft().relocate("R1", "U2", "U1", day(0)), "C1");

    assertThat(unjust.violations()).containsExactly("LT-11 R1 C1");
    assertThat(just.violations()).isEmpty();
  }

  @Test
  void aVoluntaryRelocationRanksBelowEveryone() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SHELTERED);
    town.livesIn("R1", "U2");
    town.mayMove("R1", LONG_TERM_SOMATIC).asked().need(5, 99);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(1, 1);

    assertThat(none(draft().relocate("R1", "U2", "U1", day(0)), "C1").violations())
        .containsExactly("LT-11 C1 R1");
  }

  @Test
  void aPlaceThatDoesNotSuitIsNotEnvied() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SHELTERED).need(5, 10);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 90);
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(5, 10).declined("U1");
    town.waits("C4", "P4", LONG_TERM_SOMATIC).need(5, 10).ready(day(29));

    assertThat(envy(none(none(none(draft().place("C2", "U1", day(0)), "C1"), "C3"), "C4")))
        .isEmpty();
  }

  @Test
  void aWaiverMakesADeclinedUnitSuit() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 90);
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(5, 10).declined("U1");
    town.waived("DECLINED", "C3");

    assertThat(envy(none(draft().place("C2", "U1", day(0)), "C3")))
        .containsExactly("C3 C2 U1 WAIVER");
  }

  @Test
  void aPlaceThatSuitsLaterInTheLookAheadIsEnvied() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 10).ready(day(28));
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 90);

    assertThat(envy(none(draft().place("C2", "U1", day(0)), "C1")))
        .containsExactly("C1 C2 U1 null");
  }

  @Test
  void aChildWhoTurnsEighteenBeforeThePlaceIsFreeDoesNotEnvyIt() {
    town.unit("U1", CHILD_HOME);
    town.livesIn("R1", "U1").to(day(10));
    town.person("P1").born(LocalDate.of(2008, 3, 2).plusDays(10));
    town.person("P2").born(LocalDate.of(2015, 3, 2));
    town.waits("C1", "P1", CHILD_HOME).need(5, 10);
    town.waits("C2", "P2", CHILD_HOME).need(4, 10);
    var draft = none(draft().place("C2", "U1", day(10)), "C1");

    assertThat(envy(draft)).isEmpty();
  }

  @Test
  void aChildWhoTurnsEighteenADayLaterDoes() {
    town.unit("U1", CHILD_HOME);
    town.livesIn("R1", "U1").to(day(10));
    town.person("P1").born(LocalDate.of(2008, 3, 2).plusDays(11));
    town.person("P2").born(LocalDate.of(2015, 3, 2));
    town.waits("C1", "P1", CHILD_HOME).need(5, 10);
    town.waits("C2", "P2", CHILD_HOME).need(4, 10);

    assertThat(envy(none(draft().place("C2", "U1", day(10)), "C1")))
        .containsExactly("C1 C2 U1 null");
  }

  @Test
  void theOtherInASharedRoomMustAcceptTheOneWhoEnvies() {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo();
    town.person("R1").sharesRoom();
    town.livesIn("R1", "U1");
    town.person("P1").sharesRoom().male();
    town.person("P2").sharesRoom();
    town.person("P3").sharesRoom();
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 10);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 90);
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(5, 10);

    assertThat(envy(none(none(draft().place("C2", "U1", day(0)), "C1"), "C3")))
        .containsExactly("C3 C2 U1 null");
  }

  @Test
  void aUnitIsNotEnviedBeforeItIsFreeAndOtherwiseFilledUnitsAreNot() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("P2", "U1").to(day(40)).as(SHORT_TERM);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 10);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 90);
    // P2 has a stay in the unit already, which would last.
    var draft = none(draft().place("C2", "U1", day(0)), "C1");

    assertThat(envy(draft)).isEmpty();
  }

  @Test
  void aPlannedStayKeepsAPlaceFromBeingEnviedAndANewOneDoesNot() {
    town.unit("U1", LONG_TERM_SOMATIC).alsoFor(RESPITE, SHORT_TERM).forTwo();
    town.person("P2").sharesRoom();
    town.person("P3").sharesRoom();
    town.person("P1").sharesRoom();
    town.livesIn("R1", "U1");
    town.person("R1").sharesRoom();
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 10);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 90);
    town.shortStay("S1", 14).of("P3");
    var withStay =
        none(draft().place("C2", "U1", day(20)).shortStay("S1", "U1", day(0), day(14)), "C1");
    assertThat(envy(withStay)).containsExactly("C1 C2 U1 null");

    town.committed(CommitmentKind.SHORT_STAY, "S1", "U1", day(0), day(40));
    var withPlanned =
        none(draft().place("C2", "U1", day(28)).shortStay("S1", "U1", day(0), day(40)), "C1");
    assertThat(envy(withPlanned)).isEmpty();
  }

  @Test
  void whatIsDecidedIsLabelled() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 10);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 90);
    town.committed(CommitmentKind.PLACEMENT, "C2", "U1", day(3), null);
    var draft = none(draft().place("C2", "U1", day(3)), "C1");

    assertThat(envy(draft)).containsExactly("C1 C2 U1 COMMITMENT");
    assertThat(draft.violations()).isEmpty();
    assertThat(draft.audit().isClean()).isTrue();
  }

  @Test
  void waiversAreLabelled() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 10);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 90);
    town.waived("SK-01", "C2");

    assertThat(envy(none(draft().place("C2", "U1", day(3)), "C1")))
        .containsExactly("C1 C2 U1 WAIVER");
  }

  @Test
  void couplesAreLabelled() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 10);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 90);
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(5, 90);
    town.couple("K", "P2", "P3");
    var draft = none(draft().place("C2", "U1", day(3)).place("C3", "U2", day(3)), "C1");

    assertThat(envy(draft)).containsExactly("C1 C2 U1 COUPLE");
  }

  @Test
  void whoIsBoundEnviesOnlyWithTheLabel() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 10);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 90);
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(1, 1);
    town.couple("K", "P1", "P3");

    assertThat(envy(none(none(draft().place("C2", "U1", day(3)), "C1"), "C3")))
        .containsExactly("C1 C2 U1 COUPLE");
  }

  @Test
  void aCoupleThatAsksForNothingExplainsNothing() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 10);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 90);
    town.couple("K", "P1", "P3");
    town.couple("L", "P2", "P4").companion(false, CompanionStay.SHORT_TERM);

    assertThat(envy(none(draft().place("C2", "U1", day(3)), "C1")))
        .containsExactly("C1 C2 U1 null");
  }

  @Test
  void aCompanionAskedForBinds() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 10);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 90);
    town.couple("K", "P1", "P3").companion(true, CompanionStay.SHORT_TERM);
    var draft =
        none(draft().place("C2", "U1", day(3)), "C1").without(UnplacedKind.COMPANION, "P3", null);

    assertThat(envy(draft)).containsExactly("C1 C2 U1 COUPLE");
  }

  @Test
  void whoseMoveLetsSomeoneOfHigherRankInIsLabelled() {
    town.unit("U1", LONG_TERM_SHELTERED);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");
    town.person("P1").needsShelter();
    town.mayMove("R1", LONG_TERM_SOMATIC).mandatory().need(3, 50);
    town.waits("C1", "P1", LONG_TERM_SHELTERED).need(5, 88);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 71);
    var draft =
        none(draft().relocate("R1", "U1", "U2", day(0)).place("C1", "U1", day(0), "R1"), "C2");

    assertThat(envy(draft)).containsExactly("C2 R1 U2 RELOCATION");
    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void alongAChainToo() {
    town.unit("U1", LONG_TERM_SHELTERED);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.unit("U3", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");
    town.livesIn("R2", "U2");
    town.person("P1").needsShelter();
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.mayMove("R2", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SHELTERED).need(5, 88);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 71);
    var draft =
        none(
            draft()
                .relocate("R2", "U2", "U3", day(0))
                .relocate("R1", "U1", "U2", day(0))
                .place("C1", "U1", day(0), "R1", "R2"),
            "C2");

    assertThat(envy(draft)).containsExactly("C2 R2 U3 RELOCATION", "C2 R1 U2 RELOCATION");
  }

  @Test
  void whoseMoveLetsOnlyLowerRanksInExplainsNothing() {
    town.unit("U1", LONG_TERM_SHELTERED);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");
    town.person("P1").needsShelter();
    town.mayMove("R1", LONG_TERM_SOMATIC).mandatory().need(3, 50);
    town.waits("C1", "P1", LONG_TERM_SHELTERED).need(2, 88);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 71);
    var draft =
        none(draft().relocate("R1", "U1", "U2", day(0)).place("C1", "U1", day(0), "R1"), "C2");

    assertThat(envy(draft)).containsExactly("C2 R1 U2 null");
  }

  @Test
  void aSwapOfHomesIsLabelledBecauseNothingWouldBecomeFree() {
    town.unit("U1", LONG_TERM_SHELTERED);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.person("R2").needsShelter();
    town.livesIn("R1", "U1");
    town.livesIn("R2", "U2");
    town.mayMove("R1", LONG_TERM_SOMATIC).mandatory().need(2, 50);
    town.mayMove("R2", LONG_TERM_SHELTERED).mandatory().need(2, 50);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(4, 71);
    var draft =
        none(draft().relocate("R1", "U1", "U2", day(0)).relocate("R2", "U2", "U1", day(0)), "C1");

    assertThat(envy(draft)).containsExactly("C1 R1 U2 RELOCATION");
  }

  @Test
  void whatIsFreeBesideAnyoneIsNotAMatterOfChains() {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo();
    town.unit("U2", LONG_TERM_SOMATIC);
    town.person("R1").sharesRoom();
    town.person("P1").sharesRoom();
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SOMATIC).mandatory().need(2, 50);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 71);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 71);
    var draft = none(draft().relocate("R1", "U1", "U2", day(0)).place("C1", "U1", day(0)), "C2");

    assertThat(envy(draft)).containsExactly("C2 R1 U2 null");
  }

  @Test
  void someoneWithoutAPlaceWhoseCaseIsFaultyIsNotAsked() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 10);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 90);

    assertThat(draft().place("C2", "U1", day(0)).violations()).containsExactly("COMPLETE C1");
  }

  @Test
  void anUnlawfulPlaceIsNotEnvied() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 10);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 90).ready(day(5));

    assertThat(none(draft().place("C2", "U1", day(0)), "C1").violations())
        .containsExactly("START C2");
  }

  @Test
  void whoseCaseIsDecidedDoesNotEnvy() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 10);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 90);
    town.committed(CommitmentKind.PLACEMENT, "C1", "U2", day(20), null);

    assertThat(draft().place("C2", "U1", day(0)).violations()).containsExactly("COMMITMENT C1");
  }

  @Test
  void aCompanionOfAResidentRanksAfterTheWaitlist() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U2");
    town.couple("K", "R1", "P2").companion(true, CompanionStay.LONG_TERM);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(1, 1);

    assertThat(envy(none(draft().bed("P2", "U1", day(0), LONG_TERM_SOMATIC), "C1")))
        .containsExactly("C1 P2 U1 COUPLE");
  }
}
