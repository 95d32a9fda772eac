package no.romslig.solver.audit;

import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.RuleSetRef;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.ShortStayPurpose;
import no.romslig.solver.snapshot.Town;
import no.romslig.solver.snapshot.UnitId;
import org.junit.jupiter.api.Test;

/** HASH, UNKNOWN, COMPLETE, COMMITMENT, RELEASED, SCORE, and the certificate itself. */
class ListingTest {

  private final Town town = new Town().horizon(56);

  private Draft draft() {
    return new Draft(town.snapshot());
  }

  @Test
  void anotherSnapshotIsNotAnswered() {
    var draft = draft();
    draft.hash = "4567";

    assertThat(draft.audit().violations())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.rule()).isEqualTo("HASH");
              assertThat(fault.refIds()).isEmpty();
              assertThat(fault.params())
                  .containsExactly(entry("snapshotHash", "4567"), entry("expected", "0123"));
            });
  }

  @Test
  void anotherRuleSetIsNotAnswered() {
    var draft = draft();
    draft.ruleSet = new RuleSetRef("strict", "2");
    assertThat(draft.violations()).containsExactly("HASH");
    draft.ruleSet = new RuleSetRef("loose", "1");
    assertThat(draft.violations()).containsExactly("HASH");
  }

  @Test
  void anUnknownUnitIsUnknownOnly() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.mayMove("R1", LONG_TERM_SOMATIC);
    var draft =
        draft()
            .place("C1", "U2", day(0))
            .lastPlacement(each -> Change.unit(each, "U9"))
            .relocate("R1", "U1", "U8", day(0));

    assertThat(draft.audit().violations())
        .extracting(fault -> fault.rule() + fault.refIds() + fault.params())
        .containsExactly("UNKNOWN[C1]{unitId=U9}", "UNKNOWN[R1]{unitId=U8}");
  }

  @Test
  void unknownIdsOfEveryKindAreFound() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", SHORT_TERM);
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.shortStay("S1", 14);
    town.grant("G1", "P2", 14, 56).valid(MONDAY, null);
    var draft =
        draft()
            .without("C1", List.of("U1"), Draft.resident("R1"))
            .shortStay("S1", "U9", day(0), day(14))
            .without(UnplacedKind.CASE, "C9", null)
            .without(UnplacedKind.RELOCATION, "P9", null)
            .without(UnplacedKind.COMPANION, "P8", null)
            .without(UnplacedKind.SHORT_STAY, "S9", null)
            .without(UnplacedKind.RESPITE_CYCLE, "G9", null)
            .released(CommitmentKind.RESPITE, "G8", "U1", day(0), day(1))
            .released(CommitmentKind.SHORT_STAY, "S8", "U1", day(0), day(1))
            .released(CommitmentKind.PLACEMENT, "C8", "U1", day(0), null)
            .released(CommitmentKind.RELOCATION, "P7", "U1", day(0), null)
            .bed("P6", "U2", day(0), SHORT_TERM);
    draft.relocations.add(
        new ProposedRelocation(
            new PersonId("R1"), new UnitId("U7"), new UnitId("U2"), day(0), true, List.of()));
    draft.respite.add(
        new RespiteStay(
            new GrantId("G1"), new PersonId("P1"), new UnitId("U2"), day(0), day(14), false));
    draft.withoutCycle("G1", 0, 14, 0);

    assertThat(draft.violations())
        .containsExactlyInAnyOrder(
            "UNKNOWN S1",
            "UNKNOWN C9",
            "UNKNOWN P9",
            "UNKNOWN P8",
            "UNKNOWN S9",
            "UNKNOWN G9",
            "UNKNOWN G8",
            "UNKNOWN S8",
            "UNKNOWN C8",
            "UNKNOWN P7",
            "UNKNOWN P6",
            "UNKNOWN R1",
            "UNKNOWN G1");
  }

  @Test
  void releasedFromAnUnknownUnitIsUnknown() {
    town.grant("G1", "P1", 14, 56).valid(MONDAY, day(20));
    var draft = draft().released(CommitmentKind.RESPITE, "G1", "U9", day(0), day(1));

    assertThat(draft.violations()).containsExactly("UNKNOWN G1");
  }

  @Test
  void aCaseBelongsToItsPersonAndACoupleToItsTwo() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.unit("U3", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waits("C2", "P2", LONG_TERM_SOMATIC);
    town.waits("C3", "P5", LONG_TERM_SOMATIC);
    town.couple("K1", "P3", "P4").notInvoked();
    var draft =
        draft()
            .place("C1", "U1", day(0))
            .lastPlacement(each -> Change.person(each, "P3"))
            .place("C2", "U2", day(0))
            .lastPlacement(each -> Change.couple(each, "K1"))
            .place("C3", "U3", day(0))
            .lastPlacement(each -> Change.couple(each, "K9"));

    assertThat(draft.violations()).containsExactly("UNKNOWN C1", "UNKNOWN C2", "UNKNOWN C3");
  }

  @Test
  void everyCaseIsListedExactlyOnce() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var snapshot = town.snapshot();

    assertThat(new Draft(snapshot).violations()).containsExactly("COMPLETE C1");
    assertThat(new Draft(snapshot).place("C1", "U1", day(0)).place("C1", "U2", day(0)).violations())
        .containsExactly("COMPLETE C1");
    assertThat(new Draft(snapshot).place("C1", "U1", day(0)).without("C1", List.of()).violations())
        .containsExactly("COMPLETE C1");
    assertThat(new Draft(snapshot).without("C1", List.of()).without("C1", List.of()).violations())
        .containsExactly("COMPLETE C1");
  }

  @Test
  void mandatoryRelocationsAreListedAndVoluntaryOnesMayBe() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.unit("U3", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");
    town.livesIn("R2", "U2");
    town.livesIn("R3", "U3");
    town.mayMove("R1", HDO).mandatory();
    town.mayMove("R2", HDO).asked();
    town.mayMove("R3", HDO).mandatory();
    town.waits("C3", "R3", HDO);
    var snapshot = town.snapshot();

    assertThat(new Draft(snapshot).without("C3", List.of()).violations())
        .containsExactly("COMPLETE R1");
    var complete =
        new Draft(snapshot)
            .without("C3", List.of())
            .without(UnplacedKind.RELOCATION, "R1", Draft.witness(List.of()))
            .without(UnplacedKind.RELOCATION, "R2", null);
    assertThat(complete.violations()).isEmpty();
    assertThat(complete.without(UnplacedKind.RELOCATION, "R2", null).violations())
        .containsExactly("COMPLETE R2");
  }

  @Test
  void companionsThatAreAskedForAreListed() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("P1", "U1");
    town.couple("K1", "P1", "P2").companion(true, CompanionStay.TENANT);
    var snapshot = town.snapshot();

    assertThat(new Draft(snapshot).violations()).containsExactly("COMPLETE P2");
    assertThat(new Draft(snapshot).without(UnplacedKind.COMPANION, "P2", null).violations())
        .isEmpty();
    assertThat(
            new Draft(snapshot)
                .without(UnplacedKind.COMPANION, "P2", null)
                .without(UnplacedKind.COMPANION, "P1", null)
                .violations())
        .containsExactly("COMPLETE P1");
  }

  @Test
  void aCompanionWithoutTheDemandedNeedMayGoUnmentioned() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("P1", "U1");
    town.couple("K1", "P1", "P2").companion(false, CompanionStay.TENANT);
    var snapshot = town.snapshot();

    assertThat(new Draft(snapshot).violations()).isEmpty();
    assertThat(new Draft(snapshot).without(UnplacedKind.COMPANION, "P2", null).violations())
        .isEmpty();
  }

  @Test
  void nobodyComesAlongUnlessTheGuaranteeIsInvoked() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("P1", "U1");
    town.couple("K1", "P1", "P2").companion(true, CompanionStay.TENANT).notInvoked();
    var snapshot = town.snapshot();

    assertThat(new Draft(snapshot).violations()).isEmpty();
    assertThat(new Draft(snapshot).without(UnplacedKind.COMPANION, "P2", null).violations())
        .containsExactly("COMPLETE P2");
  }

  @Test
  void everyShortStayIsListed() {
    town.unit("U1", SHORT_TERM);
    town.shortStay("S1", 14);

    assertThat(draft().violations()).containsExactly("COMPLETE S1");
    assertThat(draft().shortStay("S1", "U1", day(0), day(14)).withoutStay("S1", 14, 4).violations())
        .containsExactly("COMPLETE S1");
  }

  @Test
  void everyCycleWithNightsMissingIsListed() {
    town.horizon(56);
    town.unit("U1", RESPITE);
    town.grant("G1", "P1", 7, 28).valid(MONDAY, null);
    var snapshot = town.snapshot();

    assertThat(new Draft(snapshot).violations()).containsExactly("COMPLETE G1", "COMPLETE G1");
    assertThat(
            new Draft(snapshot)
                .withoutCycle("G1", 0, 7, 4)
                .withoutCycle("G1", 1, 7, 4)
                .violations())
        .isEmpty();
    assertThat(
            new Draft(snapshot)
                .respite("G1", "U1", day(0), day(5))
                .withoutCycle("G1", 0, 2, 4)
                .withoutCycle("G1", 1, 7, 4)
                .violations())
        .isEmpty();
    assertThat(
            new Draft(snapshot)
                .respite("G1", "U1", day(0), day(7))
                .withoutCycle("G1", 0, 0, 4)
                .withoutCycle("G1", 1, 7, 4)
                .violations())
        .containsExactly("COMPLETE G1");
    assertThat(
            new Draft(snapshot)
                .withoutCycle("G1", 0, 7, 4)
                .withoutCycle("G1", 1, 7, 4)
                .withoutCycle("G1", 1, 7, 0)
                .violations())
        .containsExactly("COMPLETE G1");
  }

  @Test
  void aCycleThatOwesNothingIsNotListed() {
    town.grant("G1", "P1", 7, 28).valid(MONDAY.minusDays(1), MONDAY.plusDays(55));
    var snapshot = town.snapshot();

    assertThat(new Draft(snapshot).withoutCycle("G1", 1, 7, 4).violations()).isEmpty();
    assertThat(
            new Draft(snapshot)
                .withoutCycle("G1", 1, 7, 4)
                .withoutCycle("G1", 0, 7, 0)
                .violations())
        .containsExactly("COMPLETE G1");
    assertThat(
            new Draft(snapshot)
                .withoutCycle("G1", 1, 7, 4)
                .without(UnplacedKind.RESPITE_CYCLE, "G1", null)
                .violations())
        .containsExactly("COMPLETE G1");
  }

  @Test
  void theLastCycleEndsWithTheHorizonAndWithTheGrant() {
    town.grant("G1", "P1", 7, 28).valid(MONDAY, day(56));
    town.grant("G2", "P2", 7, 28).valid(MONDAY, day(55));
    town.grant("G3", "P3", 7, 28).valid(day(1), null);
    var draft =
        draft()
            .withoutCycle("G1", 0, 7, 4)
            .withoutCycle("G1", 1, 7, 4)
            .withoutCycle("G2", 0, 7, 4)
            .withoutCycle("G3", 0, 7, 4);

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void aResidentOfANursingHomeIsOwedNoCycles() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", HDO);
    town.livesIn("P1", "U1");
    town.livesIn("P2", "U2");
    town.grant("G1", "P1", 7, 56).valid(MONDAY, null);
    town.grant("G2", "P2", 7, 56).valid(MONDAY, null);

    assertThat(draft().violations()).containsExactly("COMPLETE G2");
  }

  @Test
  void cyclesAfterThePlacementLapse() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.grant("G1", "P1", 7, 28).valid(MONDAY, null);
    var snapshot = town.snapshot();

    assertThat(
            new Draft(snapshot)
                .place("C1", "U1", day(28))
                .withoutCycle("G1", 0, 7, 4)
                .withoutCycle("G1", 1, 0, 4)
                .violations())
        .isEmpty();
    assertThat(
            new Draft(snapshot).place("C1", "U1", day(27)).withoutCycle("G1", 0, 7, 4).violations())
        .containsExactly("COMPLETE G1");
    assertThat(
            new Draft(snapshot)
                .place("C1", "U1", day(0))
                .withoutCycle("G1", 0, 7, 4)
                .withoutCycle("G1", 1, 0, 4)
                .violations())
        .containsExactly("SCORE", "SCORE G1");
  }

  @Test
  void theSameStayTwiceIsOneFault() {
    town.unit("U1", RESPITE);
    town.grant("G1", "P1", 7, 56).valid(MONDAY, null);
    var draft =
        draft()
            .respite("G1", "U1", day(0), day(7))
            .respite("G1", "U1", day(0), day(7))
            .respite("G1", "U1", day(0), day(7));

    assertThat(draft.violations()).containsExactly("COMPLETE G1");
  }

  @Test
  void aCommitmentIsListedAsDecided() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.unit("U3", SHORT_TERM).alsoFor(RESPITE);
    town.unit("U4", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U4");
    town.mayMove("R1", LONG_TERM_SOMATIC).mandatory();
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.shortStay("S1", 14);
    town.grant("G1", "P2", 14, 56).valid(MONDAY, null);
    town.committed(CommitmentKind.PLACEMENT, "C1", "U1", day(2), null);
    town.committed(CommitmentKind.RELOCATION, "R1", "U2", day(3), null);
    town.committed(CommitmentKind.SHORT_STAY, "S1", "U3", day(0), day(14));
    town.committed(CommitmentKind.RESPITE, "G1", "U3", day(20), day(34));
    var snapshot = town.snapshot();

    assertThat(
            new Draft(snapshot)
                .place("C1", "U1", day(2))
                .relocate("R1", "U4", "U2", day(3))
                .shortStay("S1", "U3", day(0), day(14))
                .respite("G1", "U3", day(20), day(34))
                .violations())
        .isEmpty();
    assertThat(new Draft(snapshot).withoutCycle("G1", 0, 14, 4).violations())
        .containsExactly("COMMITMENT C1", "COMMITMENT G1", "COMMITMENT R1", "COMMITMENT S1");
    assertThat(
            new Draft(snapshot)
                .place("C1", "U1", day(3))
                .relocate("R1", "U4", "U2", day(4))
                .shortStay("S1", "U3", day(1), day(15))
                .respite("G1", "U3", day(20), day(33))
                .withoutCycle("G1", 0, 1, 4)
                .violations())
        .containsExactly("COMMITMENT C1", "COMMITMENT G1", "COMMITMENT R1", "COMMITMENT S1");
    assertThat(
            new Draft(snapshot)
                .place("C1", "U2", day(2))
                .relocate("R1", "U4", "U1", day(3))
                .shortStay("S1", "U3", day(0), day(14))
                .respite("G1", "U3", day(20), day(34))
                .violations())
        .containsExactly("COMMITMENT C1", "COMMITMENT R1");
  }

  @Test
  void aCommitmentIsListedOnceAndNotAsUnplaced() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", SHORT_TERM);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.shortStay("S1", 14);
    town.committed(CommitmentKind.PLACEMENT, "C1", "U1", day(2), null);
    town.committed(CommitmentKind.SHORT_STAY, "S1", "U2", day(0), day(14));
    var draft =
        draft()
            .place("C1", "U1", day(2))
            .without("C1", List.of())
            .shortStay("S1", "U2", day(0), day(14))
            .withoutStay("S1", 14, 4);

    assertThat(draft.violations()).containsExactly("COMPLETE C1", "COMPLETE S1");
  }

  @Test
  void anUnknownUnitOfACommitmentIsUnknownOnly() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.committed(CommitmentKind.PLACEMENT, "C1", "U1", day(2), null);
    var draft = draft().place("C1", "U1", day(2)).lastPlacement(each -> Change.unit(each, "U9"));

    assertThat(draft.violations()).containsExactly("UNKNOWN C1");
  }

  @Test
  void aCommitmentForSomethingUnknownIsNotDemanded() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.committed(CommitmentKind.PLACEMENT, "C9", "U1", day(2), null);
    town.committed(CommitmentKind.RELOCATION, "P9", "U1", day(2), null);
    town.committed(CommitmentKind.SHORT_STAY, "S9", "U1", day(2), day(3));
    town.committed(CommitmentKind.RESPITE, "G9", "U1", day(2), day(3));
    town.committed(CommitmentKind.PLACEMENT, "C1", "U9", day(2), null);

    assertThat(draft().place("C1", "U1", day(2)).violations()).isEmpty();
  }

  @Test
  void noWaiverLiftsACommitment() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.committed(CommitmentKind.PLACEMENT, "C1", "U1", day(2), null);
    town.waived("COMMITMENT", "C1");

    assertThat(draft().violations()).containsExactly("COMMITMENT C1");
  }

  @Test
  void aCommittedStayWithoutAnEndIsKeptWhateverItsLength() {
    town.unit("U1", SHORT_TERM);
    town.shortStay("S1", 14);
    town.committed(CommitmentKind.SHORT_STAY, "S1", "U1", day(30), null);

    assertThat(draft().shortStay("S1", "U1", day(30), day(60)).violations()).isEmpty();
  }

  @Test
  void aPublishedStayIsKeptUnlessARuleForbidsIt() {
    town.unit("U1", RESPITE);
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null).published("U1", day(10), day(24));
    var snapshot = town.snapshot();

    assertThat(new Draft(snapshot).published("G1", "U1", day(10), day(24)).violations()).isEmpty();
    assertThat(new Draft(snapshot).withoutCycle("G1", 0, 14, 4).violations())
        .containsExactly("COMMITMENT G1");
    assertThat(new Draft(snapshot).respite("G1", "U1", day(11), day(25)).violations())
        .containsExactly("COMMITMENT G1");
  }

  @Test
  void aPublishedStayGoesBeforeWhatIsNew() {
    town.unit("U1", RESPITE).alsoFor(SHORT_TERM);
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null).published("U1", day(10), day(24));
    town.grant("G2", "P2", 14, 56).valid(MONDAY, null);
    town.shortStay("S1", 8);
    var draft =
        draft()
            .withoutCycle("G1", 0, 14, 4)
            .respite("G2", "U1", day(15), day(29))
            .shortStay("S1", "U1", day(3), day(11));

    assertThat(draft.violations()).containsExactly("COMMITMENT G1");
  }

  @Test
  void aPublishedStayYieldsToWhatIsFixed() {
    town.unit("U1", RESPITE).alsoFor(SHORT_TERM);
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null).published("U1", day(10), day(24));
    town.grant("G2", "P2", 14, 56).valid(MONDAY, null).published("U1", day(20), day(34));
    town.shortStay("S1", 8);
    town.committed(CommitmentKind.SHORT_STAY, "S1", "U1", day(3), day(11));
    var draft =
        draft()
            .withoutCycle("G1", 0, 14, 4)
            .published("G2", "U1", day(20), day(34))
            .shortStay("S1", "U1", day(3), day(11));

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void aPublishedStayYieldsToACommittedOneOfTheSameUnitAndToUnknownUnits() {
    town.unit("U1", RESPITE);
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null).published("U1", day(10), day(24));
    town.grant("G2", "P2", 14, 56).valid(MONDAY, null).published("U9", day(10), day(24));
    town.grant("G3", "P3", 14, 56).valid(MONDAY, null);
    town.committed(CommitmentKind.RESPITE, "G3", "U1", day(0), day(14));
    var draft =
        draft()
            .withoutCycle("G1", 0, 14, 4)
            .withoutCycle("G2", 0, 14, 4)
            .respite("G3", "U1", day(0), day(14));

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void aStayIsNotCalledPublishedThatIsNot() {
    town.unit("U1", RESPITE);
    town.unit("U2", RESPITE);
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null);
    town.grant("G2", "P2", 14, 56).valid(MONDAY, null);
    town.committed(CommitmentKind.RESPITE, "G2", "U2", day(0), day(14));
    var draft =
        draft().published("G1", "U1", day(0), day(14)).published("G2", "U2", day(0), day(14));

    assertThat(draft.violations()).containsExactly("COMMITMENT G1");
  }

  @Test
  void ownLaterStaysAreCutByThePlacementAndReleased() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", RESPITE);
    town.unit("U3", SHORT_TERM);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.shortStay("S1", 14).of("P1");
    town.grant("G1", "P1", 14, 56)
        .valid(day(-30), day(50))
        .published("U2", day(3), day(17))
        .published("U2", day(30), day(44));
    town.committed(CommitmentKind.SHORT_STAY, "S1", "U3", day(18), day(32));
    var snapshot = town.snapshot();
    var released =
        new Draft(snapshot)
            .place("C1", "U1", day(10))
            .published("G1", "U2", day(3), day(10))
            .released(CommitmentKind.RESPITE, "G1", "U2", day(10), day(17))
            .released(CommitmentKind.RESPITE, "G1", "U2", day(30), day(44))
            .released(CommitmentKind.SHORT_STAY, "S1", "U3", day(18), day(32));

    assertThat(released.violations()).isEmpty();
    released.released.removeLast();
    assertThat(released.violations()).containsExactly("RELEASED S1");
    released.released(CommitmentKind.SHORT_STAY, "S1", "U3", day(18), day(31));
    assertThat(released.violations()).containsExactly("RELEASED S1", "RELEASED S1");
  }

  @Test
  void whatIsNotCutIsNotReleased() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", RESPITE);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.grant("G1", "P1", 10, 56).valid(day(-30), day(50)).published("U2", day(0), day(10));
    var snapshot = town.snapshot();
    var draft =
        new Draft(snapshot).place("C1", "U1", day(10)).published("G1", "U2", day(0), day(10));

    assertThat(draft.violations()).isEmpty();
    draft.released(CommitmentKind.RESPITE, "G1", "U2", day(9), day(10));
    assertThat(draft.violations()).containsExactly("RELEASED G1");
  }

  @Test
  void theSameIsReleasedOnce() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", RESPITE);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.grant("G1", "P1", 10, 56).valid(day(-30), day(50)).published("U2", day(10), day(20));
    var draft =
        draft()
            .place("C1", "U1", day(10))
            .released(CommitmentKind.RESPITE, "G1", "U2", day(10), day(20))
            .released(CommitmentKind.RESPITE, "G1", "U2", day(10), day(20));

    assertThat(draft.violations()).containsExactly("RELEASED G1");
  }

  @Test
  void whatIsListedWholeIsNotReleasedButASecondPlace() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", RESPITE);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.grant("G1", "P1", 10, 56).valid(day(-30), day(50)).published("U2", day(5), day(15));
    var draft = draft().place("C1", "U1", day(10)).published("G1", "U2", day(5), day(15));

    assertThat(draft.violations()).containsExactly("ONE-PLACE C1 G1");
  }

  @Test
  void whatWasSaidToBeImpossibleNeedNotBeReleased() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", RESPITE).closed(day(10), day(12));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.grant("G1", "P1", 10, 56).valid(day(-30), day(50)).published("U2", day(5), day(15));
    var draft = draft().place("C1", "U1", day(8)).alert("PUBLISHED_STAY_IMPOSSIBLE", "G1");

    assertThat(draft.violations()).contains("COMMITMENT G1").doesNotContain("RELEASED G1");
  }

  @Test
  void theMissingNightsAreCountedAnew() {
    town.shortStay("S1", 14).need(5);
    town.shortStay("S2", 10).need(1).purpose(ShortStayPurpose.ACUTE);
    town.shortStay("S3", 10).need(1).purpose(ShortStayPurpose.PALLIATIVE);
    town.grant("G1", "P1", 7, 56).valid(MONDAY, null).need(2);
    var draft =
        draft()
            .withoutStay("S1", 14, 16)
            .withoutStay("S2", 10, 0)
            .withoutStay("S3", 10, 0)
            .withoutCycle("G1", 0, 7, 2);

    assertThat(draft.violations()).isEmpty();
    assertThat(draft.audit().optimality().stays().value()).isEqualTo(14 * 16 + 7 * 2);
  }

  @Test
  void aWrongSumIsAFaultAndTheTrueOneIsWritten() {
    town.shortStay("S1", 14).need(5);
    var draft = draft().withoutStay("S1", 14, 16);
    draft.value = 223;
    draft.bound = 200;

    var found = draft.audit();

    assertThat(found.violations())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.rule()).isEqualTo("SCORE");
              assertThat(fault.params())
                  .containsExactly(entry("value", 223L), entry("expected", 224L));
            });
    assertThat(found.optimality().stays().value()).isEqualTo(224);
    assertThat(found.optimality().stays().bound()).isEqualTo(200);
  }

  @Test
  void theBoundIsNotAboveTheValue() {
    town.shortStay("S1", 14).need(5);
    var draft = draft().withoutStay("S1", 14, 16);
    draft.bound = 225;

    assertThat(draft.violations()).containsExactly("SCORE");
    draft.bound = 224;
    assertThat(draft.violations()).isEmpty();
    draft.bound = 0;
    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void theNightsOfEachEntryAreCountedToo() {
    town.shortStay("S1", 14);
    town.grant("G1", "P1", 7, 56).valid(MONDAY, null);
    var draft = draft().withoutStay("S1", 13, 0).withoutCycle("G1", 0, 8, 0);
    draft.value = 4 * 21;

    assertThat(draft.violations()).containsExactly("SCORE G1", "SCORE S1");
  }

  @Test
  void nightsThatAreNotSaidAreNotWrong() {
    town.shortStay("S1", 14);
    var draft = draft().without(UnplacedKind.SHORT_STAY, "S1", null);
    draft.value = 56;

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void aSoundClaimIsPassedOnAndAFaultyOneIsNot() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var snapshot = town.snapshot();
    var sound = new Draft(snapshot).place("C1", "U1", day(0)).audit();
    var faulty = new Draft(snapshot).place("C1", "U1", day(-1)).audit();

    assertThat(sound.optimality().placements().status()).isEqualTo(PlacementStatus.PROVEN_OPTIMAL);
    assertThat(sound.isClean()).isTrue();
    assertThat(faulty.optimality().placements().status()).isEqualTo(PlacementStatus.BEST_FOUND);
  }

  @Test
  void violationsComeInTheOrderOfTheirRules() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C2", "P2", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.shortStay("S1", 14);
    var draft = draft().place("C1", "U1", day(-1));

    assertThat(draft.violations()).containsExactly("COMPLETE C2", "COMPLETE S1", "START C1");
  }
}
