package no.romslig.solver.run.stay;

import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/** Cycles, days of the week, closures and validity, at their edges. */
class CalendarsTest {

  private static Town town(int horizon) {
    Town town = new Town().horizon(horizon);
    town.unit("A1", CareForm.RESPITE);
    return town;
  }

  @Test
  void onlyWholeCyclesBetweenTodayAndTheHorizonAreOwed() {
    Town begun = town(27);
    begun.grant("G1", "P1", 7, 14).valid(day(-1), null);
    Town exact = town(28);
    exact.grant("G1", "P1", 7, 14).valid(day(0), null);
    Rules free = Rules.KINN.quota(null, null);

    assertThat(Plans.stays(Plans.plan(begun, free))).as("13..27 alone is whole").hasSize(1);
    assertThat(Plans.stays(Plans.plan(exact, free))).hasSize(2);
  }

  @Test
  void aCycleThatTheGrantsEndCutsOwesNothing() {
    Town town = town(28);
    town.grant("G1", "P1", 7, 14).valid(day(0), day(27));

    StayPlan plan = Plans.plan(town, Rules.KINN.quota(null, null));

    assertThat(plan.respiteStays()).hasSize(1);
    assertThat(plan.unplaced()).isEmpty();
  }

  @Test
  void aStayMayEndAfterItsCycleAndAfterTheHorizon() {
    Town town = town(14);
    town.grant("G1", "P1", 7, 14).valid(day(0), null).unavailable(day(0), day(13));

    assertThat(Plans.stays(Plans.plan(town))).containsExactly("G1 A1 13+7");
  }

  @Test
  void aStayMayNotBeginAfterItsCycleOrEndAfterTheGrant() {
    Town late = town(14);
    late.grant("G1", "P1", 7, 14).valid(day(0), null).unavailable(day(0), day(14));
    Town ends = town(14);
    ends.grant("G1", "P1", 7, 14).valid(day(0), day(14)).unavailable(day(0), day(8));

    assertThat(Plans.unplaced(Plans.plan(late))).containsExactly("G1/0 7 FAMILY_UNAVAILABLE");
    assertThat(Plans.unplaced(Plans.plan(ends)))
        .containsExactly("G1/0 7 OUTSIDE_GRANT+FAMILY_UNAVAILABLE");
  }

  @Test
  void aStayBeginsOnAnAllowedWeekday() {
    Town town = town(14);
    town.grant("G1", "P1", 7, 14)
        .valid(day(0), null)
        .startsOn(DayOfWeek.THURSDAY)
        .unavailable(day(4), day(10));

    assertThat(Plans.stays(Plans.plan(town))).containsExactly("G1 A1 10+7");
  }

  @Test
  void withoutAnAllowedWeekdayThereIsNoStartDay() {
    Town town = town(14);
    town.grant("G1", "P1", 7, 14)
        .valid(day(0), null)
        .startsOn(DayOfWeek.THURSDAY)
        .unavailable(day(3), day(4))
        .unavailable(day(10), day(11));

    assertThat(Plans.unplaced(Plans.plan(town)))
        .containsExactly("G1/0 7 FAMILY_UNAVAILABLE+NO_START_DAY");
  }

  @Test
  void aStayEndsOnTheMorningOfAClosureAndBeginsOnItsLastAndFitsInNoSixNights() {
    Town before = new Town().horizon(14);
    before.unit("A1", CareForm.RESPITE).closed(day(7), day(9));
    before.grant("G1", "P1", 7, 14).valid(day(0), null).unavailable(day(9), day(40));
    Town after = new Town().horizon(14);
    after.unit("A1", CareForm.RESPITE).closed(day(0), day(9));
    after.grant("G1", "P1", 7, 14).valid(day(0), null).unavailable(day(16), day(40));

    Town between = new Town().horizon(14);
    between.unit("A1", CareForm.RESPITE).closed(day(6), day(7)).closed(day(13), day(14));
    between.grant("G1", "P1", 7, 14).valid(day(0), null).unavailable(day(14), day(40));

    assertThat(Plans.stays(Plans.plan(before))).containsExactly("G1 A1 0+7");
    assertThat(Plans.stays(Plans.plan(after))).containsExactly("G1 A1 9+7");
    assertThat(Plans.unplaced(Plans.plan(between))).containsExactly("G1/0 7 CLOSED");
  }

  @Test
  void oneClosedNightInTheMiddleIsEnough() {
    Town town = new Town().horizon(14);
    town.unit("A1", CareForm.RESPITE).closed(day(6), day(7));
    town.grant("G1", "P1", 7, 14).valid(day(0), null).unavailable(day(13), day(40));

    assertThat(Plans.unplaced(Plans.plan(town))).containsExactly("G1/0 7 CLOSED");
    assertThat(Plans.stays(Plans.plan(town.waived("CLOSURE", "G1")))).hasSize(1);
  }

  @Test
  void aUnitServesFromItsOpeningToItsClosing() {
    Town town = new Town().horizon(14);
    town.unit("A1", CareForm.RESPITE).opens(day(3)).closes(day(10));
    town.grant("G1", "P1", 7, 14).valid(day(0), null);
    Town tooShort = new Town().horizon(14);
    tooShort.unit("A1", CareForm.RESPITE).opens(day(3)).closes(day(9));
    tooShort.grant("G1", "P1", 7, 14).valid(day(0), null);

    assertThat(Plans.stays(Plans.plan(town))).containsExactly("G1 A1 3+7");
    assertThat(Plans.unplaced(Plans.plan(tooShort))).containsExactly("G1/0 7 CLOSED");
  }

  @Test
  void theLeapDayIsANight() {
    LocalDate monday = LocalDate.of(2028, 2, 21);
    Town town = new Town().asOf(monday).horizon(14);
    town.unit("A1", CareForm.RESPITE).closed(monday, LocalDate.of(2028, 2, 28));
    town.grant("G1", "P1", 2, 14)
        .valid(monday, null)
        .unavailable(LocalDate.of(2028, 3, 1), LocalDate.of(2028, 4, 1));

    StayPlan plan = Plans.plan(town);

    assertThat(plan.respiteStays().getFirst().from()).isEqualTo(LocalDate.of(2028, 2, 28));
    assertThat(plan.respiteStays().getFirst().to()).isEqualTo(LocalDate.of(2028, 3, 1));
  }

  @Test
  void cyclesRunOnOverWeek53() {
    LocalDate monday = LocalDate.of(2026, 12, 28);
    Town town = new Town().asOf(monday).horizon(28);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 7, 14).valid(monday.minusDays(14), null).startsOn(DayOfWeek.MONDAY);

    StayPlan plan = Plans.plan(town, Rules.KINN.quota(null, null));

    assertThat(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(53);
    assertThat(plan.respiteStays()).hasSize(2);
    assertThat(plan.respiteStays())
        .allSatisfy(stay -> assertThat(stay.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY));
  }

  @Test
  void aShortStayBeginsBetweenItsTwoDaysAndNotBeforeToday() {
    Town town = new Town().horizon(28);
    town.unit("K1", CareForm.SHORT_TERM).closed(day(0), day(4));
    town.shortStay("SS1", 5).between(day(-3), day(4));
    Town passed = new Town().horizon(28);
    passed.unit("K1", CareForm.SHORT_TERM);
    passed.shortStay("SS1", 5).between(day(-3), day(-1));

    assertThat(Plans.stays(Plans.plan(town))).containsExactly("SS1 K1 4+5");
    assertThat(Plans.unplaced(Plans.plan(passed))).containsExactly("SS1 5 START_PASSED");
  }
}
