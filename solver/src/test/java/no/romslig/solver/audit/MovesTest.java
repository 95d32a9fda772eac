package no.romslig.solver.audit;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/** LT-13 and EXECUTABLE: who may move, what depends on it, and whether it may be carried out. */
class MovesTest {

  private final Town town = new Town();

  MovesTest() {
    for (var id : List.of("U1", "U2", "U3", "U4")) {
      town.unit(id, LONG_TERM_SOMATIC);
    }
    town.unit("D1", LONG_TERM_SOMATIC).forTwo();
  }

  private Draft draft() {
    var draft = new Draft(town.snapshot());
    draft.status = PlacementStatus.BEST_FOUND;
    return draft;
  }

  @Test
  void aResidentWithoutARelocationStays() {
    town.livesIn("R1", "U1");

    assertThat(draft().relocate("R1", "U1", "U2", day(0)).violations()).containsExactly("LT-13 R1");
  }

  @Test
  void aResidentWithACaseMovesByTheCaseAlone() {
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.waits("C1", "R1", LONG_TERM_SOMATIC);
    var byCase = draft().place("C1", "U2", day(0));
    var byRelocation =
        draft().relocate("R1", "U1", "U2", day(0)).without(UnplacedKind.CASE, "C1", null);

    assertThat(byCase.violations()).isEmpty();
    assertThat(byRelocation.violations()).containsExactly("LT-13 R1");
  }

  @Test
  void aRelocationLeavesTheHome() {
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SOMATIC);

    assertThat(draft().relocate("R1", "U3", "U2", day(0)).audit().violations())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.rule()).isEqualTo("LT-13");
              assertThat(fault.params())
                  .containsExactly(entry("fromUnitId", "U3"), entry("home", List.of("U1")));
            });
  }

  @Test
  void someoneWhoLeavesWithinTheLookAheadIsNoResident() {
    town.livesIn("R1", "U1").to(day(28));
    town.livesIn("R2", "U3").to(day(29));
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.mayMove("R2", LONG_TERM_SOMATIC);

    assertThat(
            draft()
                .relocate("R1", "U1", "U2", day(0))
                .relocate("R2", "U3", "U4", day(0))
                .violations())
        .containsExactly("LT-13 R1");
  }

  @Test
  void aPlacementNamesWhoMustMoveFirst() {
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var move = draft().relocate("R1", "U1", "U2", day(0));

    assertThat(move.place("C1", "U1", day(0)).audit().violations())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.rule()).isEqualTo("EXECUTABLE");
              assertThat(fault.refIds()).containsExactly("C1");
              assertThat(fault.params())
                  .containsExactly(
                      entry("executable", true),
                      entry("expected", true),
                      entry("missing", List.of("R1")));
            });
    assertThat(move.lastPlacement(each -> Change.dependsOn(each, "R1")).violations()).isEmpty();
    assertThat(move.lastPlacement(each -> Change.dependsOn(each, "R1", "P1")).violations())
        .containsExactly("EXECUTABLE C1");
  }

  @Test
  void whoDependsOnNobodyNamesNobody() {
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var draft = draft().relocate("R1", "U1", "U2", day(0)).place("C1", "U3", day(0), "R1");

    assertThat(draft.audit().violations().getFirst().params())
        .contains(entry("tooMany", List.of("R1")));
  }

  @Test
  void aChainIsNamedToItsEnd() {
    town.livesIn("R1", "U1");
    town.livesIn("R2", "U2");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.mayMove("R2", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var chain = draft().relocate("R2", "U2", "U3", day(0)).relocate("R1", "U1", "U2", day(0));

    assertThat(chain.place("C1", "U1", day(0), "R1").violations()).containsExactly("EXECUTABLE C1");
    assertThat(chain.lastPlacement(each -> Change.dependsOn(each, "R2", "R1")).violations())
        .isEmpty();
  }

  @Test
  void inACycleEveryoneDependsOnTheOthers() {
    town.livesIn("R1", "U1");
    town.livesIn("R2", "U2");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.waits("C2", "R2", LONG_TERM_SOMATIC);
    var draft = draft().relocate("R1", "U1", "U2", day(3)).place("C2", "U1", day(3), "R1");

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void whoLeavesAnywayIsNoDependency() {
    town.livesIn("R1", "U1").to(day(3));
    town.waits("C2", "R1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(draft().place("C2", "U2", day(0)).place("C1", "U1", day(3)).violations()).isEmpty();
    assertThat(draft().place("C2", "U2", day(0)).place("C1", "U1", day(2), "R1").violations())
        .isEmpty();
    assertThat(draft().place("C2", "U2", day(0)).place("C1", "U1", day(3), "R1").violations())
        .containsExactly("EXECUTABLE C1");
  }

  @Test
  void turnoverMakesWhoLeavesADependency() {
    town.livesIn("R1", "U1").to(day(40));
    town.waits("C2", "R1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var draft = draft().place("C2", "U2", day(0)).place("C1", "U1", day(2), "R1");
    draft.rules = new Rules().turnover(2).build();

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void whatIsDecidedIsAFactAndNoDependency() {
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SOMATIC).unheard();
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.committed(CommitmentKind.RELOCATION, "R1", "U2", day(2), null);

    assertThat(
            draft()
                .relocate("R1", "U1", "U2", day(2))
                .lastRelocationNotExecutable()
                .place("C1", "U1", day(2))
                .violations())
        .isEmpty();
    assertThat(
            draft().relocate("R1", "U1", "U2", day(2)).place("C1", "U1", day(2), "R1").violations())
        .containsExactly("EXECUTABLE C1");
  }

  @Test
  void inAUnitForTwoOnlyAsManyLeaveAsAreNeeded() {
    town.person("R1").sharesRoom();
    town.person("R2").sharesRoom();
    town.person("P1").sharesRoom();
    town.livesIn("R1", "D1");
    town.livesIn("R2", "D1");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.mayMove("R2", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var both = draft().relocate("R1", "D1", "U1", day(0)).relocate("R2", "D1", "U2", day(0));

    assertThat(both.place("C1", "D1", day(0), "R2").violations()).isEmpty();
    assertThat(both.lastPlacement(each -> Change.dependsOn(each, "R1", "R2")).violations())
        .isEmpty();
    assertThat(both.lastPlacement(Change::dependsOn).violations()).containsExactly("EXECUTABLE C1");
  }

  @Test
  void aFreePlaceInAUnitForTwoNeedsNobodyToLeave() {
    town.person("R1").sharesRoom();
    town.person("P1").sharesRoom();
    town.livesIn("R1", "D1");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var draft = draft().relocate("R1", "D1", "U1", day(0)).place("C1", "D1", day(0));

    assertThat(draft.violations()).isEmpty();
    assertThat(draft.lastPlacement(each -> Change.dependsOn(each, "R1")).violations()).isEmpty();
  }

  @Test
  void aMoveThatIsNotHeardIsNotExecutableNorIsWhatDependsOnIt() {
    town.livesIn("R1", "U1");
    town.livesIn("R2", "U2");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.mayMove("R2", LONG_TERM_SOMATIC).unheard();
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var honest =
        draft()
            .relocate("R2", "U2", "U3", day(0))
            .lastRelocationNotExecutable()
            .relocate("R1", "U1", "U2", day(0))
            .lastRelocationNotExecutable()
            .place("C1", "U1", day(0), "R1", "R2")
            .lastPlacement(each -> Change.executable(each, false));
    var hopeful =
        draft()
            .relocate("R2", "U2", "U3", day(0))
            .relocate("R1", "U1", "U2", day(0))
            .place("C1", "U1", day(0), "R1", "R2");

    assertThat(honest.violations()).isEmpty();
    assertThat(hopeful.violations())
        .containsExactly("EXECUTABLE C1", "EXECUTABLE R1", "EXECUTABLE R2");
    hopeful.rules = new Rules().move(false, true).build();
    assertThat(hopeful.violations()).isEmpty();
  }

  @Test
  void aDisagreementNeedsANewDecision() {
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SOMATIC).disagrees(false);
    town.livesIn("R2", "U2");
    town.mayMove("R2", LONG_TERM_SOMATIC).disagrees(true);
    var draft = draft().relocate("R1", "U1", "U3", day(0)).relocate("R2", "U2", "U4", day(0));

    assertThat(draft.violations()).containsExactly("EXECUTABLE R1");
    draft.rules = new Rules().move(true, false).build();
    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void whatMayBeCarriedOutIsCalledExecutable() {
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var draft =
        draft()
            .relocate("R1", "U1", "U2", day(0))
            .lastRelocationNotExecutable()
            .place("C1", "U3", day(0))
            .lastPlacement(each -> Change.executable(each, false));

    assertThat(draft.violations()).containsExactly("EXECUTABLE C1", "EXECUTABLE R1");
  }

  @Test
  void aReunionDependsOnThePartnersRelocation() {
    town.institution("I2");
    town.unit("V1", LONG_TERM_SOMATIC);
    town.unit("V2", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SOMATIC).unheard();
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "R1");
    var draft =
        draft()
            .relocate("R1", "U1", "V1", day(0))
            .lastRelocationNotExecutable()
            .place("C1", "V2", day(0));

    assertThat(draft.violations()).containsExactly("EXECUTABLE C1");
    assertThat(
            draft
                .lastPlacement(each -> Change.executable(Change.dependsOn(each, "R1"), false))
                .violations())
        .isEmpty();
  }

  @Test
  void withinOneInstitutionThePartnersRelocationMayBeNamed() {
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "R1");
    var draft = draft().relocate("R1", "U1", "U2", day(0)).place("C1", "U3", day(0));

    assertThat(draft.violations()).isEmpty();
    assertThat(draft.lastPlacement(each -> Change.dependsOn(each, "R1")).violations()).isEmpty();
  }

  @Test
  void someoneInAShortTermBedMayBeNamed() {
    town.unit("K1", SHORT_TERM);
    town.unit("K2", SHORT_TERM);
    town.livesIn("P3", "K1").to(day(100));
    town.waits("C3", "P3", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "P2").companion(true, CompanionStay.SHORT_TERM);
    var draft =
        draft()
            .place("C3", "U2", day(3))
            .place("C1", "U1", day(3))
            .bed("P2", "K1", day(3), SHORT_TERM);

    assertThat(draft.violations()).isEmpty();
    assertThat(draft.lastPlacement(each -> Change.dependsOn(each, "P3")).violations()).isEmpty();
  }

  @Test
  void aFaultyMoveIsNotAlsoBlamedForWhatDependsOnIt() {
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var draft =
        draft()
            .relocate("R1", "U1", "U9", day(0))
            .place("C1", "U1", day(0), "R1")
            .lastPlacement(each -> Change.executable(each, false));

    assertThat(draft.violations()).containsExactly("UNKNOWN R1");
  }
}
