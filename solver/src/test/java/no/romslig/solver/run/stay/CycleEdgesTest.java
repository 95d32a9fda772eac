package no.romslig.solver.run.stay;

import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cycle owes, and the last day on which something still fits or counts. */
class CycleEdgesTest {

  private static Town town(int horizon) {
    Town town = new Town().horizon(horizon);
    town.unit("A1", CareForm.RESPITE);
    return town;
  }

  @ParameterizedTest
  @CsvSource({"0, 7, true", "1, 7, false", "0, 6, false"})
  void aStayFitsExactlyBetweenTwoDatesThatTheFamilyCannotUse(int after, int until, boolean given) {
    Town town = town(14);
    town.grant("G1", "P1", 7, 14)
        .valid(day(0), null)
        .unavailable(day(-5), day(after))
        .unavailable(day(until), day(100));

    assertThat(Plans.plan(town).respiteStays()).hasSize(given ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"7, 14, true", "8, 14, false"})
  void aStayEndsOnTheLastDayOfTheGrant(int from, int to, boolean given) {
    Town town = town(14);
    town.grant("G1", "P1", 7, 14).valid(day(0), day(to)).unavailable(day(0), day(from));

    assertThat(Plans.plan(town).respiteStays()).hasSize(given ? 1 : 0);
  }

  @Test
  void aStayBeginsNotBeforeTheGrant() {
    Town town = town(30);
    town.grant("G1", "P1", 7, 14).valid(day(3), null).unavailable(day(10), day(100));

    assertThat(Plans.stays(Plans.plan(town))).containsExactly("G1 A1 3+7");
  }

  @ParameterizedTest
  @CsvSource({"28, 1", "27, 0"})
  void aCycleEndsWithTheHorizonOrOwesNothing(int horizon, int owed) {
    Town town = town(horizon);
    town.grant("G1", "P1", 7, 28).valid(day(0), null).assessed("AV-04", false);

    assertThat(Plans.plan(town).unplaced()).hasSize(owed);
  }

  @Test
  void aStayThatStartsInOneCycleLeavesTheNextItsOwn() {
    Town town = town(28);
    town.grant("G1", "P1", 7, 14)
        .valid(day(0), null)
        .published("A1", day(13), day(20))
        .unavailable(day(27), day(100));

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.stays(plan)).containsExactly("G1 A1 13+7", "G1 A1 20+7");
  }

  @Test
  void whatIsCommittedInACycleIsAllThatItGets() {
    Town town = town(28);
    town.grant("G1", "P1", 7, 28).valid(day(0), null);
    town.committed(CommitmentKind.RESPITE, "G1", "A1", day(3), day(5));

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.stays(plan)).containsExactly("G1 A1 3+2");
    assertThat(Plans.unplaced(plan)).containsExactly("G1/0 5 SHORTER_THAN_GRANTED");
    assertThat(plan.missing()).isEqualTo(5 * 4);
    assertThat(plan.bound()).isEqualTo(5 * 4);
  }

  @ParameterizedTest
  @CsvSource({"14, 0", "15, 7"})
  void aCycleLapsesFromTheDayOfMovingInAndOwesBefore(int movesIn, int missing) {
    Town town = town(28);
    town.unit("L1", CareForm.LONG_TERM_SOMATIC);
    town.waits("C1", "P1", CareForm.LONG_TERM_SOMATIC);
    town.grant("G1", "P1", 7, 14).valid(day(14), null);

    StayPlan plan = Plans.plan(town, Rules.KINN, Plans.placed("C1", "P1", "L1", day(movesIn)));

    assertThat(Plans.unplaced(plan))
        .containsExactly("G1/0 %d LAPSES_ON_MOVING_IN".formatted(missing));
  }

  @ParameterizedTest
  @CsvSource({"7, true", "6, false"})
  void aStayEndsOnTheDayOfMovingIn(int movesIn, boolean given) {
    Town town = town(28);
    town.unit("L1", CareForm.LONG_TERM_SOMATIC);
    town.waits("C1", "P1", CareForm.LONG_TERM_SOMATIC);
    town.grant("G1", "P1", 7, 28).valid(day(0), null);

    StayPlan plan = Plans.plan(town, Rules.KINN, Plans.placed("C1", "P1", "L1", day(movesIn)));

    assertThat(plan.respiteStays()).hasSize(given ? 1 : 0);
    assertThat(plan.missing()).isEqualTo(given ? 0 : 7 * 4);
  }

  @Test
  void aShortStayThatTheOwnPlacementForbidsMissesItsNights() {
    Town town = new Town().horizon(28);
    town.unit("K1", CareForm.SHORT_TERM);
    town.unit("L1", CareForm.LONG_TERM_SOMATIC);
    town.waits("C1", "P1", CareForm.LONG_TERM_SOMATIC);
    town.shortStay("SS1", 7).of("P1").between(day(3), day(4));

    StayPlan plan = Plans.plan(town, Rules.KINN, Plans.placed("C1", "P1", "L1", day(9)));

    assertThat(Plans.unplaced(plan)).containsExactly("SS1 7 LAPSES_ON_MOVING_IN");
    assertThat(plan.missing()).isEqualTo(7 * 4);
  }

  @Test
  void someoneInCareHousingHasRespiteAsGrantedOnlyWhileAway() {
    Town town = town(28);
    town.unit("H1", CareForm.CARE_HOUSING);
    town.livesIn("P1", "H1");
    town.grant("G1", "P1", 7, 28).valid(day(0), null);

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.unplaced(plan))
        .as("no resident of an institution")
        .containsExactly("G1/0 7 PERSON_ELSEWHERE");
  }

  @ParameterizedTest
  @CsvSource({"28, true", "29, false"})
  void whoLeavesTheNursingHomeWithinTheLookAheadIsNoResident(int leaves, boolean owed) {
    Town town = new Town().horizon(112);
    town.unit("A1", CareForm.RESPITE);
    town.unit("L1", CareForm.LONG_TERM_SOMATIC);
    town.livesIn("P1", "L1").to(day(leaves));
    town.grant("G1", "P1", 7, 56).valid(day(0), null);

    assertThat(Plans.plan(town).respiteStays()).hasSize(owed ? 2 : 0);
  }

  @Test
  void aClosureOfIsoWeek53EndsOnTheMondayAfter() {
    LocalDate sunday = LocalDate.of(2026, 12, 27);
    LocalDate monday = LocalDate.of(2027, 1, 4);
    Town town = new Town().asOf(LocalDate.of(2026, 12, 21)).horizon(14);
    town.unit("A1", CareForm.RESPITE).closed(sunday, monday);
    town.grant("G1", "P1", 6, 14)
        .valid(LocalDate.of(2026, 12, 21), null)
        .unavailable(monday, monday.plusDays(60));
    Town after = new Town().asOf(LocalDate.of(2026, 12, 21)).horizon(28);
    after.unit("A1", CareForm.RESPITE).closed(sunday, monday);
    after.grant("G1", "P1", 7, 28).valid(LocalDate.of(2026, 12, 21), null);

    assertThat(monday.minusDays(1).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(53);
    assertThat(Plans.plan(town).respiteStays().getFirst().to()).isEqualTo(sunday);
    assertThat(Plans.plan(after).respiteStays().getFirst().from()).isAfterOrEqualTo(monday);
  }

  @Test
  void aCycleOverTheLeapDayIsAsLongAsAnyOther() {
    LocalDate monday = LocalDate.of(2028, 2, 14);
    LocalDate lastDay = LocalDate.of(2028, 3, 12);
    Town town = new Town().asOf(monday).horizon(56);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 7, 28)
        .valid(monday, null)
        .unavailable(monday, lastDay)
        .unavailable(lastDay.plusDays(14), lastDay.plusDays(90));
    Town tooLate = new Town().asOf(monday).horizon(56);
    tooLate.unit("A1", CareForm.RESPITE);
    tooLate.grant("G1", "P1", 7, 28).valid(monday, null).unavailable(monday, lastDay.plusDays(1));

    assertThat(Plans.plan(town).respiteStays())
        .extracting(RespiteStay::from)
        .as("28 nights from 14 February, 29 February among them")
        .containsExactly(lastDay, lastDay.plusDays(7));
    assertThat(Plans.unplaced(Plans.plan(tooLate))).containsExactly("G1/0 7 FAMILY_UNAVAILABLE");
  }
}
