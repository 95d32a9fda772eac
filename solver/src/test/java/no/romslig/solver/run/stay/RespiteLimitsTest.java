package no.romslig.solver.run.stay;

import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/** Rules AV-01 and AV-02, at their boundaries. */
class RespiteLimitsTest {

  private static Town town(int stayNights, int cycleNights, int horizon) {
    Town town = new Town().horizon(horizon);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", stayNights, cycleNights).valid(day(0), null);
    return town;
  }

  @Test
  void aStayOfTheLongestAllowedLengthIsGiven() {
    StayPlan plan = Plans.plan(town(14, 56, 56));

    assertThat(Plans.stays(plan)).hasSize(1);
    assertThat(plan.missing()).isZero();
  }

  @Test
  void aStayOfOneNightMoreIsNot() {
    StayPlan plan = Plans.plan(town(15, 56, 56), Rules.KINN.quota(null, null));

    assertThat(Plans.unplaced(plan)).containsExactly("G1/0 15 STAY_LONGER_THAN_ALLOWED");
    assertThat(plan.unplaced().getFirst().reasons().getFirst().rule()).isEqualTo("AV-01");
    assertThat(plan.missing()).isEqualTo(15 * 4);
    assertThat(plan.bound()).isEqualTo(15 * 4);
  }

  @Test
  void aWaiverLiftsTheLength() {
    Town town = town(15, 56, 56).waived("AV-01", "G1");

    StayPlan plan = Plans.plan(town, Rules.KINN.quota(null, null));

    assertThat(Plans.stays(plan)).hasSize(1);
  }

  @Test
  void theWindowReachesBackIntoTheHistory() {
    Town town = new Town().horizon(56);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 14, 56)
        .valid(day(0), null)
        .history(day(-14), day(0))
        .unavailable(day(57), day(200));

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.stays(plan)).as("from day 42 on at the earliest").isEqualTo(stays("42+14"));
  }

  @Test
  void oneNightLessOfLeaveAndTheWindowIsFull() {
    Town town = new Town().horizon(56);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 14, 56)
        .valid(day(0), null)
        .history(day(-14), day(0))
        .unavailable(day(55), day(200));

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.unplaced(plan)).containsExactly("G1/0 14 FAMILY_UNAVAILABLE+QUOTA_REACHED");
    assertThat(plan.respiteStays()).isEmpty();
    assertThat(plan.bound()).isEqualTo(14 * 4);
  }

  @Test
  void theWindowReachesOverTheHorizon() {
    Town town = new Town().horizon(56);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 7, 28).valid(day(0), null).published("A1", day(56), day(70));

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.starts(plan))
        .as("the published one, and none within 56 nights of it")
        .containsExactly(0, 56)
        .doesNotContain(1);
  }

  @Test
  void aNightInTwoListsCountsOnce() {
    Town town = new Town().horizon(56);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 7, 56)
        .valid(day(-56), null)
        .history(day(-7), day(0))
        .history(day(-7), day(0))
        .unavailable(day(10), day(200));

    assertThat(Plans.plan(town).missing()).isZero();
  }

  @Test
  void allGrantsOfAPersonCountTogether() {
    Town town = new Town().horizon(56);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 14, 56).valid(day(0), null).need(5);
    town.grant("G2", "P1", 14, 56).valid(day(0), null).need(4).unavailable(day(56), day(200));

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.unplaced(plan)).containsExactly("G2/0 14 QUOTA_REACHED");
  }

  @Test
  void anOccupancyOfARespiteBedCounts() {
    Town town = new Town().horizon(56);
    town.unit("A1", CareForm.RESPITE);
    town.unit("A2", CareForm.RESPITE);
    town.livesIn("P1", "A2").from(day(-4)).to(day(10));
    town.grant("G1", "P1", 1, 56).valid(day(0), null).unavailable(day(52), day(200));

    assertThat(Plans.unplaced(Plans.plan(town)))
        .containsExactly("G1/0 1 FAMILY_UNAVAILABLE+PERSON_ELSEWHERE+QUOTA_REACHED");
  }

  @Test
  void childrenAreNotBoundByTheWindow() {
    Town town = new Town().horizon(56);
    town.unit("B1", CareForm.CHILD_RESPITE);
    town.person("P1").born(day(-3650));
    town.grant("G1", "P1", 14, 28).valid(day(0), null).forms(CareForm.CHILD_RESPITE);

    assertThat(Plans.stays(Plans.plan(town))).hasSize(2);
  }

  @Test
  void byCycleOnlyTheGrantsOwnCyclesCount() {
    Town town = new Town().horizon(112);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 14, 56)
        .valid(day(0), null)
        .unavailable(day(0), day(42))
        .unavailable(day(70), day(200));

    assertThat(Plans.stays(Plans.plan(town))).hasSize(1);
    assertThat(Plans.stays(Plans.plan(town, Rules.KINN.byCycle()))).hasSize(2);
  }

  @Test
  void withoutAWindowOnlyTheLengthIsLimited() {
    Town town = town(14, 14, 56);

    assertThat(Plans.stays(Plans.plan(town, Rules.KINN.quota(null, null)))).hasSize(4);
    assertThat(Plans.stays(Plans.plan(town))).hasSize(1);
  }

  private static java.util.List<String> stays(String... each) {
    return java.util.Arrays.stream(each).map(stay -> "G1 A1 " + stay).toList();
  }

  @Test
  void aGrantThatGivesMoreThanTheWindowHoldsIsNotSaidToHaveUsedIt() {
    StayPlan plan = Plans.plan(town(14, 56, 56), Rules.KINN.quota(7, 56));

    assertThat(plan.unplaced().getFirst().reasons())
        .containsExactly(
            new Reason(
                "GRANT_EXCEEDS_QUOTA", Map.of("granted", 14, "nights", 7, "window", 56), "AV-02"));
  }
}
