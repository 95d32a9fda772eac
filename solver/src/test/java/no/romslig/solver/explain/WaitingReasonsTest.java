package no.romslig.solver.explain;

import static no.romslig.solver.snapshot.CareForm.CARE_HOUSING;
import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Certificate.EnvyLabel;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

class WaitingReasonsTest {

  private final Town town = new Town();

  private List<Reason> waiting(String aCase) {
    return Reasons.of(town, new Draft().unplaced(UnplacedKind.CASE, aCase, null)).ofWaiting(aCase);
  }

  @Test
  void thePlacesThatSuitAreNamedAndCounted() {
    for (int i = 10; i < 70; i++) {
      town.unit("U" + i, LONG_TERM_SOMATIC);
    }
    town.unit("H1", HDO);
    town.waits("A", "P1", LONG_TERM_SOMATIC).declined("U10");

    var reasons = waiting("A");

    assertThat(Reasons.codes(reasons))
        .containsExactly("NO_SUITABLE_PLACE_LEFT", "PLACES_HELD", "DECLINED_BEFORE");
    assertThat(Reasons.reason(reasons, "NO_SUITABLE_PLACE_LEFT").rule()).isEqualTo("LT-11");
    assertThat(Reasons.params(reasons, "NO_SUITABLE_PLACE_LEFT")).containsEntry("count", 59);
    assertThat(Reasons.params(reasons, "NO_SUITABLE_PLACE_LEFT").get("suitable"))
        .asInstanceOf(LIST)
        .hasSize(50)
        .startsWith("U11", "U12");
  }

  @Test
  void whoHasThePlacesThatSuitIsCounted() {
    for (int i = 1; i <= 6; i++) {
      town.unit("U" + i, LONG_TERM_SOMATIC);
    }
    town.livesIn("R1", "U1");
    town.livesIn("R2", "U2");
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.waits("B", "P2", LONG_TERM_SOMATIC).need(5, 50);
    town.waits("C", "P3", LONG_TERM_SOMATIC).need(1, 50);
    town.waits("D", "P4", LONG_TERM_SOMATIC).since(day(-9));
    town.committed(CommitmentKind.PLACEMENT, "D", "U5", day(2), null);

    var reasons =
        Reasons.of(
            town,
            new Draft()
                .placed("B", "P2", "U3", LONG_TERM_SOMATIC, MONDAY)
                .placed("C", "P3", "U4", LONG_TERM_SOMATIC, MONDAY)
                .placed("D", "P4", "U5", LONG_TERM_SOMATIC, day(2))
                .unplaced(UnplacedKind.CASE, "A", null));

    assertThat(reasons.ofWaiting("A"))
        .contains(
            new Reason(
                "PLACES_HELD",
                Map.of(
                    "residents",
                    2,
                    "higherRank",
                    1,
                    "committed",
                    1,
                    "companions",
                    0,
                    "others",
                    1,
                    "free",
                    1),
                "LT-11"));
  }

  @Test
  void aRightThatIsNotMetSaysSoFirst() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC).right();

    assertThat(Reasons.codes(waiting("A")))
        .containsExactly("RIGHT_NOT_MET", "NO_SUITABLE_PLACE_LEFT", "PLACES_HELD");
  }

  @Test
  void whatKeepsSomeoneFromAllPlacesIsTold() {
    town.unit("D1", LONG_TERM_SHELTERED);
    town.unit("D2", LONG_TERM_SHELTERED).features("LIFT");
    town.person("P1").diagnosed().impaired().requires("LIFT");
    town.waits("A", "P1", LONG_TERM_SHELTERED);

    var reasons = waiting("A");

    assertThat(reasons)
        .containsExactly(
            new Reason(
                "NO_PLACE_SUITS", Map.of("granted", List.of("LONG_TERM_SHELTERED")), "LT-12"),
            new Reason("BLOCKED_BY", Map.of("units", 1), "FEATURE"),
            new Reason("BLOCKED_BY", Map.of("units", 2), "SK-02"));
  }

  @Test
  void tooShortAndUnknownResidencyAreTwoReasons() {
    town.unit("H1", CARE_HOUSING);
    town.person("P1").residentSince(day(-100));
    town.person("P2").residentSince(null);
    town.waits("A", "P1", CARE_HOUSING);
    town.waits("B", "P2", CARE_HOUSING);

    assertThat(Reasons.codes(waiting("A")))
        .containsExactly("NO_PLACE_SUITS", "RESIDENCY_TOO_SHORT");
    assertThat(waiting("B"))
        .contains(new Reason("RESIDENCY_UNKNOWN", Map.of("months", 24), "HDO-01"));
  }

  @Test
  void residencyReachedOnTheLastDayOfTheLookAheadIsEnough() {
    town.unit("H1", CARE_HOUSING);
    town.person("P1").residentSince(day(28).minusMonths(24));
    town.waits("A", "P1", CARE_HOUSING);

    assertThat(Reasons.codes(waiting("A"))).startsWith("NO_SUITABLE_PLACE_LEFT");
  }

  @Test
  void whoeverIsReadyAfterTheLookAheadIsToldTheDate() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC).ready(day(28));
    town.waits("B", "P2", LONG_TERM_SOMATIC).ready(day(29));

    assertThat(Reasons.codes(waiting("A"))).startsWith("NO_SUITABLE_PLACE_LEFT");
    assertThat(Reasons.codes(waiting("B"))).containsExactly("NO_PLACE_SUITS", "NOT_READY_YET");
  }

  @Test
  void anUnmetAssessmentIsToldWithItsDate() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC).assessed("LT-09", false);

    assertThat(waiting("A"))
        .startsWith(
            new Reason(
                "ASSESSMENT_NOT_MET", Map.of("assessment", "LT-09", "on", "2026-02-01"), "LT-09"));
  }

  @Test
  void aPlaceThatWentToALowerRankIsExplained() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC);

    var draft =
        new Draft()
            .unplaced(UnplacedKind.CASE, "A", null)
            .envy("A", "B", "U1", EnvyLabel.COUPLE)
            .envy("A", "C", "U1", EnvyLabel.COUPLE);

    assertThat(Reasons.of(town, draft).ofWaiting("A"))
        .contains(
            new Reason(
                "LOWER_RANK_PLACED",
                Map.of("placed", List.of("B", "C"), "why", "COUPLE"),
                "LT-11"));
  }

  @Test
  void missingStaysKeepThePlannersReasonsOrGetOne() {
    town.unit("A1", RESPITE);
    town.grant("G", "P1", 7, 28);
    town.shortStay("S", 7);

    var reasons =
        Reasons.of(
            town, new Draft().missingCycle("G", 2, 7).unplaced(UnplacedKind.SHORT_STAY, "S", null));

    assertThat(reasons.ofWaiting("G"))
        .containsExactly(new Reason("NO_BED_NIGHTS_LEFT", Map.of("units", 1), "CAPACITY"));
    assertThat(reasons.ofWaiting("S"))
        .containsExactly(new Reason("NO_UNIT_OF_CARE_FORM", Map.of(), "NOT-GRANTED"));
  }
}
