package no.romslig.solver.audit;

import static no.romslig.solver.snapshot.CareForm.CHILD_HOME;
import static no.romslig.solver.snapshot.CareForm.CHILD_RESPITE;
import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.KAD;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.rules.RuleSet.RespiteRules;
import no.romslig.solver.rules.RuleSet.WindowMode;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each stay for a time keeps by itself. */
class StayRulesTest {

  private final Town town = new Town().horizon(56);

  /** A grant with one cycle, exactly the horizon. */
  private Town.GrantSpec grant() {
    return town.grant("G1", "P1", 14, 56).valid(MONDAY, null);
  }

  private List<String> respite(int from, int to) {
    return new Draft(town.snapshot()).respite("G1", "U1", day(from), day(to)).violations();
  }

  private List<String> shortStay(int from, int to) {
    return new Draft(town.snapshot()).shortStay("S1", "U1", day(from), day(to)).violations();
  }

  @Test
  void aStayInAUnitThatServesItIsAccepted() {
    town.unit("U1", SHORT_TERM).alsoFor(RESPITE);
    grant();

    assertThat(respite(0, 14)).isEmpty();
  }

  @Test
  void aUnitThatServesNoGrantedFormIsRefused() {
    town.unit("U1", SHORT_TERM);
    grant();

    assertThat(respite(0, 14)).containsExactly("NOT-GRANTED G1");
  }

  @Test
  void aShortStayHasItsNightsAndItsForm() {
    town.unit("U1", SHORT_TERM);
    town.unit("U2", KAD);
    town.shortStay("S1", 14);
    var snapshot = town.snapshot();

    assertThat(shortStay(0, 14)).isEmpty();
    assertThat(shortStay(0, 13)).containsExactly("NOT-GRANTED S1");
    assertThat(new Draft(snapshot).shortStay("S1", "U2", day(0), day(14)).violations())
        .containsExactly("NOT-GRANTED S1");
  }

  @Test
  void featuresOfThePersonAndOfTheStayAreRequired() {
    town.unit("U1", SHORT_TERM).features("WHEELCHAIR");
    town.person("P1").requires("WHEELCHAIR");
    town.shortStay("S1", 14).of("P1").requires("ISOLATION");

    assertThat(shortStay(0, 14)).containsExactly("FEATURE S1");
  }

  @Test
  void thePersonsFeaturesCountForRespite() {
    town.unit("U1", RESPITE);
    town.person("P1").requires("WHEELCHAIR");
    grant();

    assertThat(respite(0, 14)).containsExactly("FEATURE G1");
  }

  @Test
  void aReservedUnitTakesThoseWhoseStayRequiresIt() {
    town.unit("U1", SHORT_TERM).features("PALLIATIVE").reservedFor("PALLIATIVE");
    town.shortStay("S1", 14).requires("PALLIATIVE");
    town.shortStay("S2", 14);
    var draft =
        new Draft(town.snapshot()).shortStay("S1", "U1", day(0), day(14)).withoutStay("S2", 14, 4);

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void aReservedUnitTakesNobodyElse() {
    town.unit("U1", SHORT_TERM).features("PALLIATIVE").reservedFor("PALLIATIVE");
    town.shortStay("S1", 14);

    assertThat(shortStay(0, 14)).containsExactly("RESERVED S1");
  }

  @ParameterizedTest
  @CsvSource({
    // The 18th birthday is 3 March 2026.
    "RESPITE, 0, false",
    "RESPITE, 1, true",
    "CHILD_RESPITE, 0, true",
    "CHILD_RESPITE, 1, true",
  })
  void aChildStaysWhereChildrenStay(CareForm form, int from, boolean allowed) {
    town.unit("U1", form);
    town.person("P1").born(LocalDate.of(2008, 3, 3));
    grant().forms(form);

    assertThat(respite(from, from + 14)).isEqualTo(allowed ? List.of() : List.of("AGE G1"));
  }

  @Test
  void anAdultStaysNotInAChildrensHome() {
    town.unit("U1", CHILD_HOME).alsoFor(SHORT_TERM, RESPITE, CHILD_RESPITE);
    town.shortStay("S1", 14);

    assertThat(shortStay(0, 14)).containsExactly("AGE S1");
  }

  @Test
  void aChildMayStayInAChildrensHome() {
    town.unit("U1", CHILD_HOME).alsoFor(CHILD_RESPITE);
    town.person("P1").born(LocalDate.of(2015, 3, 3));
    grant().forms(CHILD_RESPITE);

    assertThat(respite(0, 14)).isEmpty();
  }

  @Test
  void aChildStaysNotInAUnitThatServesOnlyAdults() {
    town.unit("U1", RESPITE);
    town.person("P1").born(LocalDate.of(2015, 3, 3));
    grant().forms(RESPITE, CHILD_RESPITE);

    assertThat(respite(0, 14)).containsExactly("AGE G1");
  }

  @Test
  void aShelteredStayNeedsTheCriteriaOrTheRuleSetsLeave() {
    town.unit("U1", LONG_TERM_SHELTERED);
    town.shortStay("S1", 14).form(LONG_TERM_SHELTERED);
    var draft = new Draft(town.snapshot()).shortStay("S1", "U1", day(0), day(14));

    assertThat(draft.violations()).containsExactly("SK-01 S1", "SK-02 S1", "SK-03 S1");
    draft.rules = new Rules().sheltered(true, false, false, false).build();
    assertThat(draft.violations()).containsExactly("SK-03 S1");
    draft.rules = new Rules().sheltered(true, true, true, true).build();
    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void whoMeetsTheCriteriaMayStayInAShelteredWard() {
    town.unit("U1", LONG_TERM_SHELTERED);
    town.person("P1").needsShelter();
    town.shortStay("S1", 14).of("P1").form(LONG_TERM_SHELTERED);

    assertThat(shortStay(0, 14)).isEmpty();
  }

  @Test
  void aUnitOpensOnTheFirstDayAndClosesOnTheLast() {
    town.unit("U1", RESPITE).opens(day(1)).closes(day(15));
    grant();

    assertThat(respite(1, 15)).isEmpty();
    assertThat(respite(0, 14)).containsExactly("OPENING G1");
    assertThat(respite(2, 16)).containsExactly("OPENING G1");
  }

  @ParameterizedTest
  @CsvSource({"10, true", "9, false", "24, true", "23, false"})
  void noNightLiesInAClosure(int edge, boolean allowed) {
    // Closed for the ten nights before day 10 and after day 24.
    town.unit("U1", RESPITE).closed(day(0), day(10)).closed(day(24), day(34));
    grant();
    int from = edge < 15 ? edge : edge == 24 ? 10 : 11;

    assertThat(respite(from, from + 14)).isEqualTo(allowed ? List.of() : List.of("CLOSURE G1"));
  }

  @Test
  void aClosureInTheLastWeekOfALongYearCounts() {
    // 2026 has an ISO week 53: Monday 28 December to Sunday 3 January.
    town.asOf(LocalDate.of(2026, 12, 14)).horizon(56);
    town.unit("U1", RESPITE).closed(LocalDate.of(2026, 12, 27), LocalDate.of(2027, 1, 4));
    town.grant("G1", "P1", 13, 56).valid(LocalDate.of(2026, 12, 14), null);
    var snapshot = town.snapshot();

    assertThat(
            new Draft(snapshot)
                .respite("G1", "U1", LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 27))
                .violations())
        .isEmpty();
    assertThat(
            new Draft(snapshot)
                .respite("G1", "U1", LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 28))
                .violations())
        .containsExactly("CLOSURE G1");
    assertThat(
            new Draft(snapshot)
                .respite("G1", "U1", LocalDate.of(2027, 1, 3), LocalDate.of(2027, 1, 16))
                .violations())
        .containsExactly("CLOSURE G1");
    assertThat(
            new Draft(snapshot)
                .respite("G1", "U1", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 17))
                .violations())
        .isEmpty();
  }

  @Test
  void aStayOverALeapDayCountsIt() {
    town.asOf(LocalDate.of(2028, 2, 21)).horizon(56);
    town.unit("U1", RESPITE);
    town.grant("G1", "P1", 14, 56).valid(LocalDate.of(2028, 2, 21), null);
    var snapshot = town.snapshot();

    assertThat(
            new Draft(snapshot)
                .respite("G1", "U1", LocalDate.of(2028, 2, 21), LocalDate.of(2028, 3, 6))
                .violations())
        .isEmpty();
    assertThat(
            new Draft(snapshot)
                .respite("G1", "U1", LocalDate.of(2028, 2, 21), LocalDate.of(2028, 3, 7))
                .violations())
        .contains("AV-01 G1");
  }

  @ParameterizedTest
  @CsvSource({"0, true", "6, true", "7, false"})
  void aShortStayStartsBetweenItsEarliestAndLatestDay(int from, boolean allowed) {
    town.unit("U1", SHORT_TERM);
    town.shortStay("S1", 14);

    assertThat(shortStay(from, from + 14)).isEqualTo(allowed ? List.of() : List.of("START S1"));
  }

  @Test
  void aShortStayStartsNeitherBeforeTheRunNorBeforeItsEarliestDay() {
    town.unit("U1", SHORT_TERM);
    town.shortStay("S1", 14).between(day(-3), day(-1));
    var early = town.snapshot();
    var later = new Town();
    later.unit("U1", SHORT_TERM);
    later.shortStay("S1", 14).between(day(3), day(5));

    assertThat(new Draft(early).shortStay("S1", "U1", day(-1), day(13)).violations())
        .containsExactly("START S1");
    assertThat(new Draft(later.snapshot()).shortStay("S1", "U1", day(2), day(16)).violations())
        .containsExactly("START S1");
  }

  @Test
  void respiteStartsNotBeforeTheRun() {
    town.unit("U1", RESPITE);
    town.grant("G1", "P1", 14, 56).valid(day(-56), null);
    var draft =
        new Draft(town.snapshot())
            .respite("G1", "U1", day(-1), day(13))
            .withoutCycle("G1", 1, 14, 4);

    assertThat(draft.violations()).containsExactly("START G1");
  }

  @Test
  void aPublishedStayMayHaveBegun() {
    town.unit("U1", RESPITE);
    town.grant("G1", "P1", 14, 56).valid(day(-56), null).published("U1", day(-1), day(13));
    var draft =
        new Draft(town.snapshot())
            .published("G1", "U1", day(-1), day(13))
            .withoutCycle("G1", 1, 14, 4);

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void anAssessedFactThatIsNotMetBlocksStaysToo() {
    town.unit("U1", RESPITE);
    grant().assessed("AV-04", false);

    assertThat(respite(0, 14)).containsExactly("AV-04 G1");
  }

  @Test
  void aWaiverLiftsOneRuleForOneGrant() {
    town.unit("U1", SHORT_TERM);
    grant();
    town.waived("NOT-GRANTED", "G1");

    assertThat(respite(0, 14)).isEmpty();
  }

  @Test
  void respiteIsNotLongerThanTheRuleSetAllows() {
    town.unit("U1", RESPITE);
    town.grant("G1", "P1", 15, 56).valid(MONDAY, null);
    var without = new Rules().respite(new RespiteRules(14, null, null, WindowMode.WINDOW));

    assertThat(
            new Draft(town.snapshot(), without).respite("G1", "U1", day(0), day(15)).violations())
        .containsExactly("AV-01 G1");
    assertThat(
            new Draft(town.snapshot(), without)
                .respite("G1", "U1", day(0), day(14))
                .withoutCycle("G1", 0, 1, 4)
                .violations())
        .isEmpty();
  }

  @Test
  void aShortStayMayBeLongerThanRespite() {
    town.unit("U1", SHORT_TERM);
    town.shortStay("S1", 30);

    assertThat(shortStay(0, 30)).isEmpty();
  }

  @Test
  void someoneInANursingHomeGetsNoRespite() {
    town.unit("U1", RESPITE);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.livesIn("P1", "U2").away(day(0), day(14), false);
    grant();

    assertThat(respite(0, 14)).containsExactly("AV-05 G1");
  }

  @Test
  void aTenantMayHaveRespiteWhileAway() {
    town.unit("U1", RESPITE);
    town.unit("U2", HDO);
    town.livesIn("P1", "U2").away(day(0), day(14), false);
    grant();

    assertThat(respite(0, 14)).isEmpty();
  }

  @Test
  void someoneWhoLeavesTheNursingHomeSoonMayHaveRespite() {
    town.unit("U1", RESPITE);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.livesIn("P1", "U2").to(day(10));
    grant();

    assertThat(respite(10, 24)).isEmpty();
  }

  @Test
  void staysKeepToTheGrantsValidity() {
    town.unit("U1", RESPITE);
    town.grant("G1", "P1", 14, 28).valid(MONDAY, day(40));
    var snapshot = town.snapshot();

    assertThat(new Draft(snapshot).respite("G1", "U1", day(26), day(40)).violations()).isEmpty();
    assertThat(new Draft(snapshot).respite("G1", "U1", day(27), day(41)).violations())
        .containsExactly("GRANT G1");
  }

  @Test
  void noStayBeginsBeforeTheGrant() {
    town.unit("U1", RESPITE);
    town.grant("G1", "P1", 14, 56).valid(day(3), null);

    assertThat(respite(2, 16)).containsExactly("GRANT G1");
  }

  @Test
  void aStayIsNotLongerThanGranted() {
    town.unit("U1", RESPITE);
    town.grant("G1", "P1", 7, 56).valid(MONDAY, null);

    assertThat(respite(0, 7)).isEmpty();
    assertThat(respite(0, 8)).containsExactly("GRANT G1");
  }

  @Test
  void aCycleThatIsCutOffOwesNothing() {
    town.unit("U1", RESPITE);
    town.grant("G1", "P1", 7, 28).valid(day(-1), null);
    var snapshot = town.snapshot();

    assertThat(
            new Draft(snapshot)
                .respite("G1", "U1", day(0), day(7))
                .withoutCycle("G1", 1, 7, 4)
                .violations())
        .containsExactly("GRANT G1");
    assertThat(new Draft(snapshot).respite("G1", "U1", day(27), day(34)).violations()).isEmpty();
    assertThat(
            new Draft(snapshot)
                .respite("G1", "U1", day(55), day(62))
                .withoutCycle("G1", 1, 7, 4)
                .violations())
        .containsExactly("GRANT G1");
  }

  @Test
  void aCycleHasOneStay() {
    town.unit("U1", RESPITE);
    town.grant("G1", "P1", 7, 56).valid(MONDAY, null);
    var draft =
        new Draft(town.snapshot())
            .respite("G1", "U1", day(0), day(3))
            .respite("G1", "U1", day(20), day(24));

    assertThat(draft.violations()).containsExactly("GRANT G1", "GRANT G1");
  }

  @Test
  void whereHistoryCountsNothingMoreIsProposed() {
    town.unit("U1", RESPITE);
    town.grant("G1", "P1", 7, 56).valid(MONDAY, null).history(day(0), day(3));
    var draft = new Draft(town.snapshot()).respite("G1", "U1", day(20), day(24));

    assertThat(draft.violations()).containsExactly("GRANT G1");
  }

  @ParameterizedTest
  @CsvSource({"16, true", "15, false", "0, true", "1, false"})
  void noNightIsUnavailableToTheFamily(int from, boolean allowed) {
    town.unit("U1", RESPITE);
    grant().unavailable(day(14), day(16));

    assertThat(respite(from, from + 14)).isEqualTo(allowed ? List.of() : List.of("UNAVAILABLE G1"));
  }

  @Test
  void aStayBeginsOnAWeekdayOfTheGrant() {
    town.unit("U1", RESPITE);
    grant().startsOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    assertThat(respite(0, 14)).isEmpty();
    assertThat(respite(4, 18)).isEmpty();
    assertThat(respite(5, 19)).containsExactly("START-DAY G1");
  }

  @Test
  void whatIsCommittedIsNeverAFault() {
    town.unit("U1", HDO);
    town.shortStay("S1", 14);
    grant().startsOn(DayOfWeek.FRIDAY);
    town.committed(CommitmentKind.RESPITE, "G1", "U1", day(0), day(20));
    town.committed(CommitmentKind.SHORT_STAY, "S1", "U1", day(30), day(50));
    var draft =
        new Draft(town.snapshot())
            .respite("G1", "U1", day(0), day(20))
            .shortStay("S1", "U1", day(30), day(50));

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void aPublishedStayThatARuleForbidsIsNotKept() {
    town.unit("U1", RESPITE).closed(day(5), day(8));
    grant().published("U1", day(0), day(14));
    var kept = new Draft(town.snapshot()).published("G1", "U1", day(0), day(14));
    var leftOut = new Draft(town.snapshot()).withoutCycle("G1", 0, 14, 4);

    assertThat(kept.violations()).containsExactly("CLOSURE G1");
    assertThat(leftOut.violations()).isEmpty();
  }

  @Test
  void aLongTermUnitServesNoStayByItself() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.shortStay("S1", 14);

    assertThat(shortStay(0, 14)).containsExactly("NOT-GRANTED S1");
  }
}
