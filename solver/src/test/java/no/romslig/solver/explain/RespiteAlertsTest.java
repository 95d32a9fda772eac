package no.romslig.solver.explain;

import static no.romslig.solver.snapshot.CareForm.CHILD_RESPITE;
import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

class RespiteAlertsTest {

  private final Town town = new Town();

  @Test
  void thePatternsAtTheMaximumAreSeen() {
    town.grant("A", "P1", 14, 56);
    town.grant("B", "P2", 7, 28);
    town.grant("C", "P3", 13, 56);
    town.grant("D", "P4", 14, 57);
    town.grant("E", "P5", 14, 56).forms(CHILD_RESPITE);

    assertThat(Alerts.lines(town, new Draft()))
        .containsExactly("RESPITE_AT_MAXIMUM A", "RESPITE_AT_MAXIMUM B");
  }

  @Test
  void aGrantThatEndsOnAPlannedDayIsSeenAndOneThatEndsTheDayAfterTheHorizonIsNot() {
    LocalDate horizonEnd = town.snapshot().horizonEnd();
    town.grant("A", "P1", 7, 56).valid(day(-60), horizonEnd.minusDays(1));
    town.grant("B", "P2", 7, 56).valid(day(-60), horizonEnd);
    town.grant("C", "P3", 7, 56).valid(day(-60), MONDAY.minusDays(1));
    town.grant("D", "P4", 7, 56).valid(day(-60), MONDAY);

    assertThat(Alerts.lines(town, new Draft())).containsExactly("GRANT_ENDS A", "GRANT_ENDS D");
  }

  @Test
  void aResidentOfAnInstitutionGetsNoRespiteButATenantMay() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("H1", HDO);
    town.livesIn("P1", "U1");
    town.grant("A", "P1", 14, 56);
    town.livesIn("P2", "H1");
    town.grant("B", "P2", 7, 56);

    assertThat(Alerts.lines(town, new Draft())).containsExactly("RESPITE_FOR_RESIDENT A");
  }

  @Test
  void aResidentForWhomTheRuleIsWaivedIsToldOfLikeAnyOther() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("A1", RESPITE);
    town.livesIn("P1", "U1");
    town.grant("A", "P1", 14, 56);
    town.waived("AV-05", "A");

    assertThat(Alerts.lines(town, new Draft())).containsExactly("RESPITE_AT_MAXIMUM A");
    assertThat(Alerts.lines(town, new Draft().respite("A", "P1", "A1", day(0), day(14))))
        .containsExactlyInAnyOrder("RESPITE_AT_MAXIMUM A", "WAIVER_USED A");
  }

  @Test
  void theWaiverOfAnotherGrantChangesNothing() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("P1", "U1");
    town.grant("A", "P1", 7, 56);
    town.grant("B", "P2", 7, 56);
    town.waived("AV-05", "B");

    assertThat(Alerts.lines(town, new Draft())).containsExactly("RESPITE_FOR_RESIDENT A");
  }

  @Test
  void sixtyNightsAreWithinTheYearAndSixtyOneAreNot() {
    town.unit("K1", SHORT_TERM);
    town.unit("K2", SHORT_TERM);
    town.person("P1").shortTermNights(50);
    town.person("P2").shortTermNights(50);
    town.shortStay("S1", 10).of("P1");
    town.shortStay("S2", 11).of("P2");

    var draft =
        new Draft().shortStay("S1", "K1", day(3), day(13)).shortStay("S2", "K2", day(3), day(14));

    assertThat(Alerts.of(town, draft))
        .containsExactly(
            new Alert(
                "SHORT_TERM_60_NIGHTS",
                "P2",
                Map.of("rule", "TO-12", "year", 2026, "nights", 61, "on", day(13).toString())));
  }

  @Test
  void aStayAcrossNewYearCountsInEachYearAlone() {
    town.asOf(LocalDate.of(2026, 12, 1)).horizon(120);
    town.unit("K1", SHORT_TERM);
    town.person("P1").shortTermNights(29);
    town.livesIn("P1", "K1").from(LocalDate.of(2026, 11, 2)).to(LocalDate.of(2027, 3, 2));

    assertThat(Alerts.lines(town, new Draft())).isEmpty();
  }

  @Test
  void nightsAfterAMoveIntoALastingPlaceDoNotCount() {
    town.unit("K1", SHORT_TERM);
    town.unit("U1", LONG_TERM_SOMATIC);
    town.person("P1").shortTermNights(41);
    town.livesIn("P1", "K1").from(day(-41)).to(day(40));
    town.waits("A", "P1", LONG_TERM_SOMATIC);

    assertThat(Alerts.lines(town, new Draft())).containsExactly("SHORT_TERM_60_NIGHTS P1");
    assertThat(Alerts.lines(town, new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, day(19))))
        .isEmpty();
  }

  @Test
  void respiteAndTenanciesDoNotCountTowardsTheSixty() {
    town.unit("A1", RESPITE);
    town.person("P1").shortTermNights(60);
    town.livesIn("P1", "A1").from(day(-2)).to(day(5));

    assertThat(Alerts.lines(town, new Draft())).isEmpty();
  }

  @Test
  void aPatientReadyToLeaveHospitalWithoutAStayIsSeen() {
    town.unit("K1", SHORT_TERM);
    town.shortStay("S1", 10).hospitalReady(day(-1));
    town.shortStay("S2", 10).hospitalReady(day(-1));
    town.shortStay("S3", 10);

    var draft = new Draft().shortStay("S2", "K1", MONDAY, day(10));

    assertThat(Alerts.lines(town, draft)).containsExactly("HOSPITAL_READY_WITHOUT_STAY S1");
  }

  @Test
  void whatTheDraftAlreadySaysIsKeptOnceAndInItsPlace() {
    town.grant("A", "P1", 14, 56);
    var impossible =
        new Alert("PUBLISHED_STAY_IMPOSSIBLE", "A", Map.of("rule", "CLOSURE", "unitId", "A1"));
    var same =
        new Alert(
            "RESPITE_AT_MAXIMUM",
            "A",
            Map.of("rule", "AV-03", "stayNights", 14, "cycleNights", 56));
    var newer = new Alert("OF_A_NEWER_VERSION", "A", Map.of());

    var draft = new Draft().alert(same).alert(impossible).alert(newer);

    assertThat(Alerts.of(town, draft)).containsExactly(impossible, newer, same);
  }

  @Test
  void aGrantBeyondTheRulesIsSeenAsThatAndNotAsTheMaximum() {
    town.grant("A", "P1", 15, 56);
    town.grant("B", "P2", 14, 55);
    town.grant("C", "P3", 15, 70).forms(CHILD_RESPITE);

    assertThat(Alerts.of(town, new Draft()))
        .containsExactly(
            exceeds("A", "AV-01", 15, 56, Map.of("allowed", 14)),
            exceeds("B", "AV-02", 14, 55, Map.of("allowed", 14, "window", 56)),
            exceeds("C", "AV-01", 15, 70, Map.of("allowed", 14)));
  }

  private static Alert exceeds(
      String grant, String rule, int nights, int cycle, Map<String, Object> limit) {
    Map<String, Object> params = new LinkedHashMap<>(limit);
    params.put("rule", rule);
    params.put("stayNights", nights);
    params.put("cycleNights", cycle);
    return new Alert("GRANT_EXCEEDS_RULES", grant, params);
  }

  @Test
  void anExceptionAllowsAGrantBeyondTheRules() {
    town.grant("A", "P1", 21, 56);
    town.grant("B", "P2", 14, 28);
    town.waived("AV-01", "A");
    town.waived("AV-02", "A");
    town.waived("AV-02", "B");

    assertThat(Alerts.lines(town, new Draft()))
        .doesNotContain("RESPITE_AT_MAXIMUM A", "RESPITE_AT_MAXIMUM B")
        .noneMatch(line -> line.startsWith("GRANT_EXCEEDS_RULES"));
  }

  @Test
  void aPublishedStayThatIsImpossibleIsSomethingToDoAndNoOldBreach() {
    town.unit("A1", RESPITE);
    town.livesIn("R1", "A1");
    town.livesIn("R2", "A1");
    town.grant("A", "P1", 7, 56);
    var impossible = new Alert("PUBLISHED_STAY_IMPOSSIBLE", "A", Map.of("rule", "CLOSURE"));

    assertThat(Alerts.lines(town, new Draft().alert(impossible)))
        .containsSubsequence("STANDING_BREACH A1", "PUBLISHED_STAY_IMPOSSIBLE A");
  }
}
