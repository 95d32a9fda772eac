package no.romslig.solver.run.stay;

import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/** What is committed or published: kept, impossible, or cut by moving in. */
class FixedStaysTest {

  private static Town town() {
    Town town = new Town().horizon(56);
    town.unit("A1", CareForm.RESPITE);
    town.unit("L1", CareForm.LONG_TERM_SOMATIC);
    return town;
  }

  @Test
  void aPublishedStayIsKeptAndCountsTowardsItsCycle() {
    Town town = town();
    town.grant("G1", "P1", 7, 28).valid(day(0), null).published("A1", day(3), day(10));

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.stays(plan)).contains("G1 A1 3+7").hasSize(2);
    assertThat(plan.respiteStays().getFirst().published()).isTrue();
    assertThat(plan.respiteStays().getLast().published()).isFalse();
  }

  @Test
  void whatAShorterPublishedStayLacksIsMissing() {
    Town town = town();
    town.grant("G1", "P1", 7, 56).valid(day(0), null).published("A1", day(3), day(8));

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.unplaced(plan)).containsExactly("G1/0 2 SHORTER_THAN_GRANTED");
    assertThat(plan.missing()).isEqualTo(2 * 4);
    assertThat(plan.fairness()).isEqualTo(4);
  }

  @Test
  void aClosureMakesAPublishedStayImpossibleAndTheCycleIsPlannedAnew() {
    Town town = new Town().horizon(56);
    town.unit("A1", CareForm.RESPITE).closed(day(9), day(10));
    town.grant("G1", "P1", 7, 56).valid(day(0), null).published("A1", day(3), day(10));

    StayPlan plan = Plans.plan(town);

    assertThat(plan.alerts()).extracting(Alert::code).containsExactly("PUBLISHED_STAY_IMPOSSIBLE");
    assertThat(plan.alerts().getFirst().params()).containsEntry("rule", "CLOSURE");
    assertThat(plan.respiteStays()).hasSize(1);
    assertThat(plan.respiteStays().getFirst().published()).isFalse();
    assertThat(plan.missing()).isZero();
  }

  @Test
  void aClosureFromItsLastMorningDoesNot() {
    Town town = new Town().horizon(56);
    town.unit("A1", CareForm.RESPITE).closed(day(10), day(11));
    town.grant("G1", "P1", 7, 56).valid(day(0), null).published("A1", day(3), day(10));

    assertThat(Plans.plan(town).alerts()).isEmpty();
  }

  @Test
  void ofTwoPublishedStaysInOneBedTheGreaterNeedKeepsIts() {
    Town town = town();
    town.grant("G1", "P1", 7, 56).valid(day(0), null).need(3).published("A1", day(3), day(10));
    town.grant("G2", "P2", 7, 56).valid(day(0), null).need(4).published("A1", day(9), day(16));

    StayPlan plan = Plans.plan(town);

    assertThat(plan.alerts()).extracting(Alert::refId).containsExactly("G1");
    assertThat(plan.alerts().getFirst().params()).containsEntry("rule", "CAPACITY");
    assertThat(Plans.stays(plan)).contains("G2 A1 9+7");
  }

  @Test
  void aCommitmentIsKeptEvenInAClosure() {
    Town town = new Town().horizon(56);
    town.unit("A1", CareForm.RESPITE).closed(day(0), day(56));
    town.grant("G1", "P1", 7, 56).valid(day(0), null);
    town.committed(CommitmentKind.RESPITE, "G1", "A1", day(3), day(10));

    assertThat(Plans.stays(Plans.plan(town))).containsExactly("G1 A1 3+7");
  }

  @Test
  void aStayThatIsPublishedAndCommittedIsOne() {
    Town town = town();
    town.grant("G1", "P1", 7, 56).valid(day(0), null).published("A1", day(3), day(10));
    town.committed(CommitmentKind.RESPITE, "G1", "A1", day(3), day(10));

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.stays(plan)).containsExactly("G1 A1 3+7");
    assertThat(plan.respiteStays().getFirst().published()).isTrue();
    assertThat(plan.alerts()).isEmpty();
  }

  @Test
  void movingInCutsWhatIsLeftOfAStay() {
    Town town = town();
    town.waits("C1", "P1", CareForm.LONG_TERM_SOMATIC);
    town.grant("G1", "P1", 7, 28).valid(day(0), null).published("A1", day(3), day(10));

    StayPlan plan = Plans.plan(town, Rules.KINN, Plans.placed("C1", "P1", "L1", day(7)));

    assertThat(Plans.stays(plan)).containsExactly("G1 A1 3+4");
    assertThat(plan.released()).hasSize(1);
    assertThat(plan.released().getFirst().from()).isEqualTo(day(7));
    assertThat(plan.released().getFirst().to()).isEqualTo(day(10));
    assertThat(Plans.unplaced(plan))
        .containsExactly("G1/0 3 CUT_SHORT", "G1/1 0 LAPSES_ON_MOVING_IN");
    assertThat(plan.missing()).isEqualTo(3 * 4);
  }

  @Test
  void aStayThatEndsOnTheDayOfMovingInIsWhole() {
    Town town = town();
    town.waits("C1", "P1", CareForm.LONG_TERM_SOMATIC);
    town.grant("G1", "P1", 7, 28).valid(day(0), null).published("A1", day(3), day(10));

    StayPlan plan = Plans.plan(town, Rules.KINN, Plans.placed("C1", "P1", "L1", day(10)));

    assertThat(plan.released()).isEmpty();
    assertThat(plan.missing()).isZero();
  }

  @Test
  void aCommittedShortStayAfterMovingInIsReleasedWhole() {
    Town town = town();
    town.unit("K1", CareForm.SHORT_TERM);
    town.waits("C1", "P1", CareForm.LONG_TERM_SOMATIC);
    town.shortStay("SS1", 7).of("P1").between(day(20), day(20));
    town.committed(CommitmentKind.SHORT_STAY, "SS1", "K1", day(20), day(27));

    StayPlan plan = Plans.plan(town, Rules.KINN, Plans.placed("C1", "P1", "L1", day(7)));

    assertThat(plan.shortStayPlacements()).isEmpty();
    assertThat(plan.unplaced()).isEmpty();
    assertThat(plan.released()).extracting(each -> each.refId()).containsExactly("SS1");
    assertThat(plan.released().getFirst().from()).isEqualTo(day(20));
  }

  @Test
  void aResidentGetsNothingFromAGrant() {
    Town town = town();
    town.livesIn("P1", "L1").away(day(0), day(40), true);
    town.grant("G1", "P1", 7, 28).valid(day(0), null).published("A1", day(3), day(10));

    StayPlan plan = Plans.plan(town);

    assertThat(plan.respiteStays()).isEmpty();
    assertThat(plan.unplaced()).isEmpty();
    assertThat(plan.alerts().getFirst().params()).containsEntry("rule", "AV-05");
  }

  @Test
  void aBegunPublishedStayRunsOnWithTheOccupancyThatTellsOfIt() {
    Town town = town();
    town.livesIn("P1", "A1").from(day(-3)).to(day(4));
    town.grant("G1", "P1", 7, 56).valid(day(-56), null).published("A1", day(-3), day(4));

    StayPlan plan = Plans.plan(town);

    assertThat(plan.alerts()).isEmpty();
    assertThat(Plans.stays(plan)).contains("G1 A1 -3+7").hasSize(2);
  }

  private static Town begun(Town town) {
    town.grant("G1", "P1", 7, 56)
        .valid(day(-56), null)
        .startsOn(DayOfWeek.MONDAY)
        .published("A1", day(-3), day(4));
    return town;
  }

  private static Town withUnit() {
    return new Town().horizon(56);
  }

  @Test
  void ofAStayThatHasBegunTheNightsThatHaveBeenAndItsFirstDayAreNotLookedAt() {
    Town town = withUnit();
    town.unit("A1", CareForm.RESPITE).opens(day(-1)).closed(day(-1), day(0));

    StayPlan plan = Plans.plan(begun(town));

    assertThat(plan.alerts()).as("it began on a Friday").isEmpty();
    assertThat(Plans.stays(plan)).contains("G1 A1 -3+7");
  }

  @Test
  void aNightToComeThatIsClosedOrUnavailableEndsAStayThatHasBegun() {
    Town closed = withUnit();
    closed.unit("A1", CareForm.RESPITE).closed(day(3), day(4));
    Town unavailable = withUnit();
    unavailable.unit("A1", CareForm.RESPITE);
    unavailable.person("P1");
    unavailable
        .grant("G1", "P1", 7, 56)
        .valid(day(-56), null)
        .unavailable(day(3), day(4))
        .published("A1", day(-3), day(4));

    assertThat(Plans.plan(begun(closed)).alerts().getFirst().params())
        .containsEntry("rule", "CLOSURE");
    assertThat(Plans.plan(unavailable).alerts().getFirst().params())
        .containsEntry("rule", "UNAVAILABLE");
  }

  @Test
  void theNightsThatHaveBeenCountInTheWindowWhetherTheRestIsKeptOrNot() {
    List<Town> towns = new ArrayList<>();
    for (int end : new int[] {55, 56}) {
      Town town = withUnit();
      town.unit("A1", CareForm.RESPITE).closed(day(3), day(4));
      town.unit("A2", CareForm.RESPITE);
      town.grant("G1", "P1", 14, 56)
          .valid(day(0), null)
          .unavailable(day(end), day(200))
          .published("A1", day(-3), day(4));
      towns.add(town);
    }

    assertThat(Plans.unplaced(Plans.plan(towns.getFirst())))
        .containsExactly("G1/0 14 FAMILY_UNAVAILABLE+QUOTA_REACHED");
    assertThat(Plans.starts(Plans.plan(towns.getLast()))).containsExactly(42);
  }

  @Test
  void anOccupancyThatTellsOfThePublishedStayIsNotCountedBesideIt() {
    Town town = town();
    town.livesIn("P1", "A1").from(day(-4)).to(day(10));
    town.grant("G1", "P1", 14, 56).valid(day(-56), null).published("A1", day(-4), day(10));

    StayPlan plan = Plans.plan(town);

    assertThat(plan.alerts()).isEmpty();
    assertThat(Plans.stays(plan)).contains("G1 A1 -4+14");
  }

  @Test
  void aRoomThatWasTooFullBeforeKeepsAPublishedStayWhoseOccupancyTellsOfIt() {
    Town town = town();
    town.livesIn("P1", "A1").from(day(-4)).to(day(3));
    town.livesIn("P2", "A1").from(day(-4)).to(day(3));
    town.grant("G1", "P1", 7, 56).valid(day(-56), null).published("A1", day(-4), day(3));
    town.grant("G2", "P2", 8, 56).valid(day(-56), null).published("A1", day(-4), day(4));

    StayPlan plan = Plans.plan(town);

    assertThat(plan.alerts()).isEmpty();
    assertThat(Plans.stays(plan)).contains("G1 A1 -4+7", "G2 A1 -4+8");
  }

  @Test
  void aStayThatHasEndedIsNotListed() {
    Town town = town();
    town.grant("G1", "P1", 7, 56).valid(day(-56), null).published("A1", day(-7), day(0));

    StayPlan plan = Plans.plan(town);

    assertThat(plan.respiteStays()).allMatch(stay -> !stay.published());
    assertThat(plan.alerts()).isEmpty();
  }
}
