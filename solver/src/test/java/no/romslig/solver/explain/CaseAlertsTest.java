package no.romslig.solver.explain;

import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

class CaseAlertsTest {

  private final Town town = new Town();

  @Test
  void aRightWithoutInterimServiceComesFirstOfAll() {
    town.waits("A", "P1", LONG_TERM_SOMATIC).withoutInterimService();
    town.waits("B", "P2", LONG_TERM_SOMATIC).right().since(day(-9));
    town.waits("C", "P3", LONG_TERM_SOMATIC).right().withoutInterimService();

    assertThat(Alerts.lines(town, new Draft()))
        .containsExactly(
            "NO_INTERIM_SERVICE C",
            "NO_INTERIM_SERVICE A",
            "RIGHT_WITHOUT_PLACE B",
            "RIGHT_WITHOUT_PLACE C");
  }

  @Test
  void aRightThatIsPlacedOrDecidedRaisesNothing() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC).right();
    town.waits("B", "P2", LONG_TERM_SOMATIC).right().since(day(-9));
    town.committed(CommitmentKind.PLACEMENT, "B", "U2", day(3), null);

    var draft = new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY);

    assertThat(Alerts.lines(town, draft)).isEmpty();
  }

  @Test
  void anInterimStayThatEndsWithinTheLookAheadIsSeen() {
    town.unit("K1", SHORT_TERM);
    town.unit("K2", SHORT_TERM);
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.livesIn("P1", "K1").from(day(-9)).to(day(28));
    town.waits("B", "P2", LONG_TERM_SOMATIC).since(day(-9));
    town.livesIn("P2", "K2").from(day(-9)).to(day(29));

    assertThat(Alerts.lines(town, new Draft())).containsExactly("INTERIM_STAY_ENDS A");
  }

  @Test
  void demandedAssessmentsThatAreNotRecordedAreNamed() {
    town.waits("A", "P1", LONG_TERM_SOMATIC).assessed("GEN-01", true);
    town.waits("B", "P2", LONG_TERM_SOMATIC)
        .since(day(-9))
        .assessed("GEN-01", true)
        .assessed("LT-07", false);
    town.waits("C", "P3", HDO).since(day(-8));

    var alerts =
        Alerts.of(town, new Draft(), TestRules.demanding(LONG_TERM_SOMATIC, "GEN-01", "LT-07"));

    assertThat(alerts)
        .containsExactly(
            new Alert(
                "ASSESSMENT_MISSING",
                "A",
                Map.of("rule", "LT-07", "kind", "CASE", "missing", List.of("LT-07"))));
  }

  @Test
  void aCaseThatNoUnitCanEverMeetNamesWhatNoneHas() {
    town.unit("U1", LONG_TERM_SOMATIC).features("WHEELCHAIR");
    town.unit("U2", HDO).features("BARIATRIC");
    town.person("P1").requires("WHEELCHAIR", "BARIATRIC");
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.person("P2").requires("WHEELCHAIR");
    town.waits("B", "P2", LONG_TERM_SOMATIC).since(day(-9));

    assertThat(Alerts.of(town, new Draft()))
        .containsExactly(
            new Alert(
                "NO_UNIT_WITH_FEATURES",
                "A",
                Map.of("rule", "FEATURE", "kind", "CASE", "features", List.of("BARIATRIC"))));
  }

  @Test
  void whatNoOneUnitHasTogetherIsNamedWhole() {
    town.unit("U1", LONG_TERM_SOMATIC).features("WHEELCHAIR");
    town.unit("U2", LONG_TERM_SOMATIC).features("BARIATRIC");
    town.person("P1").requires("WHEELCHAIR", "BARIATRIC");
    town.waits("A", "P1", LONG_TERM_SOMATIC);

    assertThat(Alerts.of(town, new Draft()))
        .extracting(alert -> alert.params().get("features"))
        .containsExactly(List.of("BARIATRIC", "WHEELCHAIR"));
  }

  @Test
  void whoeverHasAnExceptionFromFeaturesOrAPlaceRaisesNothing() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.person("P1").requires("WHEELCHAIR");
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.waived("FEATURE", "A");
    town.person("P2").requires("WHEELCHAIR");
    town.waits("B", "P2", LONG_TERM_SOMATIC).since(day(-9));

    var draft = new Draft().placed("B", "P2", "U1", LONG_TERM_SOMATIC, MONDAY);

    assertThat(Alerts.lines(town, draft)).doesNotContain("NO_UNIT_WITH_FEATURES A");
    assertThat(Alerts.lines(town, draft)).doesNotContain("NO_UNIT_WITH_FEATURES B");
  }

  @Test
  void equalCasesAreATieAndNeedBroughtByAnOverrideCounts() {
    town.waits("A", "P1", LONG_TERM_SOMATIC).need(3, 50);
    town.waits("B", "P2", LONG_TERM_SOMATIC).need(2, 50).overridden(3, null);
    town.waits("C", "P3", LONG_TERM_SOMATIC).need(3, 50).right();
    town.waits("D", "P4", LONG_TERM_SOMATIC).need(3, 50).since(LocalDate.of(2026, 1, 2));

    var alerts = Alerts.of(town, new Draft());

    assertThat(alerts)
        .filteredOn(alert -> alert.code().equals("TIE"))
        .extracting(Alert::refId, alert -> alert.params().get("with"))
        .containsExactly(tuple("A", List.of("B")), tuple("B", List.of("A")));
  }

  @Test
  void scoresOfOneBandTieAndScoresOfTwoDoNot() {
    town.waits("A", "P1", LONG_TERM_SOMATIC).need(3, 49);
    town.waits("B", "P2", LONG_TERM_SOMATIC).need(3, 50);
    town.waits("C", "P3", LONG_TERM_SOMATIC).need(3, 59);

    var alerts = Alerts.of(town, new Draft(), TestRules.withScoreBand(10));

    assertThat(Alerts.lines(alerts)).containsExactly("TIE B", "TIE C");
  }

  @Test
  void aMandatoryMoveTiesWithACaseAndAVoluntaryOneDoesNot() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SOMATIC).mandatory();
    town.livesIn("R2", "U2");
    town.mayMove("R2", LONG_TERM_SOMATIC);

    assertThat(Alerts.lines(town, new Draft())).containsExactly("TIE A", "TIE R1");
  }
}
