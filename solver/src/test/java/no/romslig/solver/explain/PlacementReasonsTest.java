package no.romslig.solver.explain;

import static no.romslig.solver.snapshot.CareForm.CHILD_HOME;
import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Certificate.EnvyLabel;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

class PlacementReasonsTest {

  private final Town town = new Town();

  @Test
  void theRankIsAmongThoseWhomThePlaceSuits() {
    town.unit("U1", LONG_TERM_SOMATIC).features("LIFT");
    town.unit("U2", LONG_TERM_SOMATIC);
    town.person("P1").requires("LIFT");
    town.waits("A", "P1", LONG_TERM_SOMATIC).need(4, 50);
    town.waits("B", "P2", LONG_TERM_SOMATIC).need(5, 50);
    town.waits("C", "P3", LONG_TERM_SOMATIC).need(3, 50);
    town.person("P4").requires("BARIATRIC");
    town.waits("D", "P4", LONG_TERM_SOMATIC).need(5, 90);
    town.waits("E", "P5", LONG_TERM_SPECIAL).need(5, 90);

    var reasons =
        Reasons.of(
            town,
            new Draft()
                .placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY)
                .placed("B", "P2", "U2", LONG_TERM_SOMATIC, MONDAY));

    assertThat(Reasons.reason(reasons.ofPlaced("P1"), "GREATEST_NEED_AMONG_SUITABLE"))
        .isEqualTo(
            new Reason(
                "GREATEST_NEED_AMONG_SUITABLE",
                Map.of(
                    "rank",
                    2,
                    "considered",
                    List.of("B", "A", "C"),
                    "count",
                    3,
                    "placedElsewhere",
                    List.of("B"),
                    "outOfReach",
                    List.of()),
                "LT-11"));
    assertThat(Reasons.params(reasons.ofPlaced("P2"), "GREATEST_NEED_AMONG_SUITABLE"))
        .containsEntry("rank", 1)
        .containsEntry("considered", List.of("B", "C"));
  }

  @Test
  void aRightComesFirstAndIsSaid() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC).right().need(2, 10);
    town.waits("B", "P2", LONG_TERM_SOMATIC).need(5, 90);

    var reasons = Reasons.of(town, new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY));

    assertThat(Reasons.codes(reasons.ofPlaced("P1")))
        .startsWith("RIGHT_TO_PLACE", "GREATEST_NEED_AMONG_SUITABLE");
    assertThat(Reasons.params(reasons.ofPlaced("P1"), "GREATEST_NEED_AMONG_SUITABLE"))
        .containsEntry("considered", List.of("A", "B"));
  }

  @Test
  void onlyFiftyIdsAreListedButAllAreCounted() {
    town.unit("U1", LONG_TERM_SOMATIC);
    for (int i = 10; i < 70; i++) {
      town.waits("C" + i, "P" + i, LONG_TERM_SOMATIC);
    }

    var reasons =
        Reasons.of(town, new Draft().placed("C10", "P10", "U1", LONG_TERM_SOMATIC, MONDAY));

    var params = Reasons.params(reasons.ofPlaced("P10"), "GREATEST_NEED_AMONG_SUITABLE");
    assertThat(params).containsEntry("count", 60);
    assertThat(params.get("considered")).asInstanceOf(LIST).hasSize(50);
  }

  @Test
  void aLongerWaitDecidesAmongEqualsOnly() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC).since(LocalDate.of(2026, 1, 5));
    town.waits("B", "P2", LONG_TERM_SOMATIC).since(LocalDate.of(2026, 1, 6));
    town.waits("C", "P3", LONG_TERM_SOMATIC).since(LocalDate.of(2026, 1, 6)).need(3, 49);

    var reasons = Reasons.of(town, new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY));

    assertThat(Reasons.params(reasons.ofPlaced("P1"), "LONGER_WAIT_DECIDED"))
        .isEqualTo(Map.of("since", "2026-01-05", "others", 1));
  }

  @Test
  void whoeverWasPassedIsToldWithTheLabel() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.waits("B", "P2", LONG_TERM_SOMATIC).need(5, 50);

    var draft =
        new Draft()
            .placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY)
            .envy("B", "A", "U1", EnvyLabel.WAIVER);

    assertThat(Reasons.params(Reasons.of(town, draft).ofPlaced("P1"), "HIGHER_RANK_PASSED"))
        .isEqualTo(Map.of("passed", List.of("B"), "why", "WAIVER"));
  }

  @Test
  void theOverrideShowsBothValues() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC).need(3, 50).overridden(5, null);

    var reasons = Reasons.of(town, new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY));

    assertThat(Reasons.params(reasons.ofPlaced("P1"), "NEED_OVERRIDDEN"))
        .isEqualTo(Map.of("scoredClass", 3, "scoredScore", 50, "usedClass", 5, "usedScore", 50));
  }

  @Test
  void aShelteredPlaceTellsWhatEachDemandIsMetBy() {
    town.unit("D1", LONG_TERM_SHELTERED).features("SECURED_EXIT", "LIFT").reservedFor("LIFT");
    town.person("P1").needsShelter().requires("LIFT");
    town.waits("A", "P1", LONG_TERM_SHELTERED).assessed("SK-03", true).assessed("LT-07", true);

    var reasons =
        Reasons.of(town, new Draft().placed("A", "P1", "D1", LONG_TERM_SHELTERED, MONDAY))
            .ofPlaced("P1");

    assertThat(Reasons.codes(reasons))
        .containsExactly(
            "GREATEST_NEED_AMONG_SUITABLE",
            "DIAGNOSIS_RECORDED",
            "IMPAIRMENT_RECORDED",
            "BEHAVIOUR_RECORDED",
            "FEATURES_MET",
            "RESERVED_FOR_SUCH_NEED",
            "LOWER_STEPS_TRIED",
            "CARE_FORM_GIVEN",
            "EARLIEST_DATE");
    assertThat(Reasons.reason(reasons, "DIAGNOSIS_RECORDED"))
        .isEqualTo(new Reason("DIAGNOSIS_RECORDED", Map.of("on", "2026-02-01"), "SK-03"));
    assertThat(Reasons.reason(reasons, "LOWER_STEPS_TRIED"))
        .isEqualTo(new Reason("LOWER_STEPS_TRIED", Map.of("on", "2026-02-01"), "LT-07"));
    assertThat(Reasons.params(reasons, "EARLIEST_DATE"))
        .isEqualTo(Map.of("on", MONDAY.toString(), "by", "TODAY"));
  }

  @Test
  void careHousingTellsWishResidencyAndEquivalence() {
    town.unit("H1", HDO).equivalent();
    town.waits("A", "P1", LONG_TERM_SOMATIC, HDO).right();

    var reasons = Reasons.of(town, new Draft().placed("A", "P1", "H1", HDO, MONDAY)).ofPlaced("P1");

    assertThat(Reasons.codes(reasons))
        .contains("OWN_WISH", "RESIDENCY_LONG_ENOUGH", "NURSING_HOME_EQUIVALENT");
    assertThat(Reasons.reason(reasons, "CARE_FORM_GIVEN"))
        .isEqualTo(
            new Reason(
                "CARE_FORM_GIVEN",
                Map.of("given", "HDO", "granted", List.of("LONG_TERM_SOMATIC", "HDO")),
                "GEN-19"));
  }

  @Test
  void aWaivedDemandIsToldAsAnException() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.person("P1").requires("LIFT");
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.waived("FEATURE", "A");

    var reasons =
        Reasons.of(town, new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY))
            .ofPlaced("P1");

    assertThat(Reasons.codes(reasons)).contains("EXCEPTION_GIVEN").doesNotContain("FEATURES_MET");
  }

  @Test
  void anExternalPlaceSaysSo() {
    town.institution("X").external();
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC).right();

    var reasons =
        Reasons.of(town, new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY))
            .ofPlaced("P1");

    assertThat(Reasons.codes(reasons)).contains("EXTERNAL_PLACE");
  }

  @Test
  void whatWasDecidedEarlierIsNotRanked() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.committed(CommitmentKind.PLACEMENT, "A", "U1", day(3), null);

    var reasons =
        Reasons.of(town, new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, day(3)))
            .ofPlaced("P1");

    assertThat(Reasons.codes(reasons)).containsExactly("DECIDED_EARLIER", "CARE_FORM_GIVEN");
  }

  @Test
  void whatDecidedTheDateIsTold() {
    town.unit("U1", LONG_TERM_SOMATIC).opens(day(3));
    town.unit("U2", LONG_TERM_SOMATIC);
    town.livesIn("R2", "U2").to(day(4));
    town.unit("U3", LONG_TERM_SOMATIC);
    town.livesIn("R3", "U3");
    town.mayMove("R3", LONG_TERM_SOMATIC);
    town.unit("U4", LONG_TERM_SOMATIC).closed(day(1), day(6));
    town.unit("U5", LONG_TERM_SOMATIC);
    town.unit("U6", LONG_TERM_SOMATIC);
    for (int i = 1; i <= 5; i++) {
      town.waits("C" + i, "P" + i, LONG_TERM_SOMATIC);
    }
    town.waits("C6", "P6", LONG_TERM_SOMATIC).ready(day(8));
    var draft = new Draft();
    int[] days = {3, 4, 5, 6, 7};
    for (int i = 1; i <= 5; i++) {
      draft.placed("C" + i, "P" + i, "U" + i, LONG_TERM_SOMATIC, day(days[i - 1]));
    }
    draft.placed("C6", "P6", "U6", LONG_TERM_SOMATIC, day(8));
    draft.moved("R3", "U3", "U6", day(5));

    var reasons = Reasons.of(town, draft);

    assertThat(List.of("P1", "P2", "P3", "P4", "P6"))
        .extracting(person -> Reasons.params(reasons.ofPlaced(person), "EARLIEST_DATE").get("by"))
        .containsExactly("OPENING", "LEAVES", "MOVES", "CLOSURE_ENDS", "READY_FROM");
    assertThat(Reasons.codes(reasons.ofPlaced("P5"))).doesNotContain("EARLIEST_DATE");
  }

  @Test
  void theRightOfAChildIsToAHomeForChildren() {
    town.unit("B1", CHILD_HOME);
    town.person("P1").born(LocalDate.of(2015, 5, 5));
    town.waits("A", "P1", CHILD_HOME).right();

    var reasons =
        Reasons.of(town, new Draft().placed("A", "P1", "B1", CHILD_HOME, MONDAY)).ofPlaced("P1");

    assertThat(reasons.getFirst())
        .isEqualTo(new Reason("RIGHT_TO_PLACE", Map.of("child", true), "LT-01"));
  }
}
