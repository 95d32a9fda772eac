package no.romslig.solver.run.stay;

import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule AV-02 where a window is exactly full, and where one night more is too many. */
class RespiteWindowEdgesTest {

  private static Town town(int horizon) {
    Town town = new Town().horizon(horizon);
    town.unit("A1", CareForm.RESPITE);
    town.unit("A2", CareForm.RESPITE);
    return town;
  }

  @ParameterizedTest
  @CsvSource({"42, 112, 2", "42, 111, 1", "41, 111, 2"})
  void fiftySixDaysLieBetweenTheStartsOfTwoFullStays(int first, int end, int stays) {
    Town town = town(112);
    town.grant("G1", "P1", 14, 56)
        .valid(day(0), null)
        .unavailable(day(0), day(first))
        .unavailable(day(56), day(84))
        .unavailable(day(end), day(400));

    StayPlan plan = Plans.plan(town);

    assertThat(plan.respiteStays()).hasSize(stays);
  }

  @Test
  void twoStaysOfSevenMayLieSideBySideAndAThirdFollowsAfterTheWindow() {
    Town town = town(84);
    town.grant("G1", "P1", 7, 28)
        .valid(day(0), null)
        .unavailable(day(0), day(21))
        .unavailable(day(35), day(77));

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.starts(plan)).containsExactly(21, 28, 77);
  }

  @ParameterizedTest
  @CsvSource({"-56, 0", "-55, 14"})
  void fiftySixDaysLieBetweenTheHistoryAndTheRun(int history, int missing) {
    Town town = town(56);
    town.grant("G1", "P1", 14, 56)
        .valid(day(0), null)
        .history(day(history), day(history + 14))
        .unavailable(day(14), day(200));

    StayPlan plan = Plans.plan(town);

    assertThat(plan.missing()).isEqualTo(4L * missing);
  }

  @ParameterizedTest
  @CsvSource({"98, 0", "97, 14"})
  void aCommittedStayBeyondTheHorizonCounts(int committed, int missing) {
    Town town = town(56);
    town.grant("G1", "P1", 14, 56)
        .valid(day(0), null)
        .unavailable(day(0), day(42))
        .unavailable(day(56), day(90));
    town.committed(CommitmentKind.RESPITE, "G1", "A1", day(committed), day(committed + 14));

    StayPlan plan = Plans.plan(town);

    assertThat(plan.missing()).isEqualTo(4L * missing);
  }

  @ParameterizedTest
  @CsvSource({"7, 0", "8, 7"})
  void historyOccupancyAndPublishedStayTellOfOneNightOnce(int nights, int missing) {
    Town town = town(28);
    town.livesIn("P1", "A1").from(day(-3)).to(day(nights - 3));
    town.grant("G1", "P1", 7, 28)
        .valid(day(-28), null)
        .history(day(-3), day(nights - 3))
        .published("A1", day(-3), day(nights - 3));

    StayPlan plan = Plans.plan(town);

    assertThat(plan.alerts()).isEmpty();
    assertThat(plan.missing()).isEqualTo(4L * missing);
  }

  @Test
  void aNightOfChildrensRespiteIsRespiteOverAllGrants() {
    Town town = town(56);
    town.unit("B1", CareForm.CHILD_RESPITE);
    town.person("P1").born(LocalDate.of(2008, 3, 2));
    town.grant("G1", "P1", 14, 56).valid(day(0), null).unavailable(day(14), day(200));
    town.grant("G2", "P1", 1, 56)
        .valid(day(-56), null)
        .forms(CareForm.CHILD_RESPITE)
        .history(day(-1), day(0));

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.unplaced(plan)).contains("G1/0 14 FAMILY_UNAVAILABLE+QUOTA_REACHED");
  }

  @Test
  void aWaiverLiftsTheWindowForItsGrantAndNotForAnotherOfThePerson() {
    Town town = town(56);
    town.grant("G1", "P1", 14, 56)
        .valid(day(0), null)
        .history(day(-14), day(0))
        .unavailable(day(14), day(200));
    town.grant("G2", "P1", 1, 56).valid(day(0), null).unavailable(day(20), day(200));
    town.waived("AV-02", "G1");

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.stays(plan)).containsExactly("G1 A1 0+14");
    assertThat(Plans.unplaced(plan)).containsExactly("G2/0 1 FAMILY_UNAVAILABLE+QUOTA_REACHED");
  }

  @Test
  void whatIsWaivedLeavesThePersonsBoundStaysTheirWindow() {
    Town town = town(56);
    town.grant("G1", "P1", 14, 56).valid(day(0), null).published("A1", day(0), day(14));
    town.grant("G2", "P1", 7, 56).valid(day(0), null).unavailable(day(55), day(200));
    town.waived("AV-02", "G2");

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.unplaced(plan)).containsExactly("G2/0 7 PERSON_ELSEWHERE+QUOTA_REACHED");
  }

  @Test
  void byCycleTheWindowsOfAllThePersonsGrantsBindEachStay() {
    Town town = town(84);
    town.grant("G1", "P1", 14, 56).valid(day(0), day(56)).unavailable(day(14), day(200));
    town.grant("G2", "P1", 7, 28).valid(day(28), null).unavailable(day(63), day(200));

    StayPlan plan = Plans.plan(town, Rules.KINN.byCycle());

    assertThat(Plans.stays(plan))
        .as("from day 56, where the window of G1 ends")
        .containsExactlyInAnyOrder("G1 A1 0+14", "G2 A1 56+7");
    assertThat(Plans.unplaced(plan)).containsExactly("G2/0 7 QUOTA_REACHED");
  }

  @Test
  void byCycleAWindowBeginsWithItsGrantAndNotBefore() {
    Town town = town(56);
    town.grant("G1", "P1", 14, 28)
        .valid(day(0), null)
        .history(day(-14), day(0))
        .unavailable(day(14), day(200));

    assertThat(missingOf(Plans.plan(town, Rules.KINN.byCycle()), "G1", 0)).isZero();
    assertThat(missingOf(Plans.plan(town), "G1", 0)).isEqualTo(14);
  }

  private static int missingOf(StayPlan plan, String grant, int cycle) {
    return plan.unplaced().stream()
        .filter(each -> each.refId().equals(grant))
        .filter(each -> each.cycle() != null && each.cycle() == cycle)
        .mapToInt(each -> each.nightsMissing() == null ? 0 : each.nightsMissing())
        .sum();
  }
}
