package no.romslig.solver.explain;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoveReasonsTest {

  private final Town town = new Town();

  @BeforeEach
  void twoWards() {
    town.institution("I1").at(61.6, 5.0);
    town.unit("D1", LONG_TERM_SHELTERED);
    town.unit("S1", LONG_TERM_SOMATIC);
    town.institution("I2").at(61.6, 5.2);
    town.unit("S2", LONG_TERM_SOMATIC);
    town.unit("D2", LONG_TERM_SHELTERED);
    town.person("R1").needsShelter();
  }

  @Test
  void aCeasedNeedForShelterFreesThePlaceForWhoeverComes() {
    town.livesIn("R1", "D1");
    town.mayMove("R1", LONG_TERM_SOMATIC).mandatory();
    town.person("P1").needsShelter();
    town.waits("A", "P1", LONG_TERM_SHELTERED);

    var reasons =
        Reasons.of(
            town,
            new Draft()
                .moved("R1", "D1", "S2", MONDAY)
                .placed("A", "P1", "D1", LONG_TERM_SHELTERED, MONDAY, null, true, "R1"));

    assertThat(Reasons.codes(reasons.ofMoved("R1")))
        .startsWith("NEED_FOR_SHELTER_CEASED", "FREES_PLACE_FOR", "GREATEST_NEED_AMONG_SUITABLE")
        .contains("RESIDENT_HEARD");
    assertThat(Reasons.reason(reasons.ofMoved("R1"), "FREES_PLACE_FOR"))
        .isEqualTo(new Reason("FREES_PLACE_FOR", Map.of("caseIds", List.of("A")), "FL-05"));
    assertThat(Reasons.params(reasons.ofMoved("R1"), "MOVE_DISTANCE"))
        .isEqualTo(Map.of("kilometres", 11));
    assertThat(Reasons.params(reasons.ofPlaced("P1"), "DEPENDS_ON_MOVE"))
        .isEqualTo(Map.of("moves", 1, "executable", true));
  }

  @Test
  void aNeedForShelterMayArise() {
    town.livesIn("R1", "S1");
    town.mayMove("R1", LONG_TERM_SHELTERED).mandatory();

    var reasons = Reasons.of(town, new Draft().moved("R1", "S1", "D1", MONDAY)).ofMoved("R1");

    assertThat(Reasons.codes(reasons))
        .startsWith("NEED_FOR_SHELTER_ARISEN")
        .contains("DIAGNOSIS_RECORDED")
        .doesNotContain("MOVE_DISTANCE");
  }

  @Test
  void aMoveWithinOneFormIsAChangedNeedOrTheResidentsWish() {
    town.livesIn("R1", "S1");
    town.mayMove("R1", LONG_TERM_SOMATIC).mandatory();
    town.unit("S3", LONG_TERM_SOMATIC);
    town.livesIn("R2", "S3");
    town.mayMove("R2", LONG_TERM_SOMATIC).asked().unheard();

    var reasons =
        Reasons.of(
            town, new Draft().moved("R1", "S1", "S2", MONDAY).moved("R2", "S3", "S1", MONDAY));

    assertThat(Reasons.codes(reasons.ofMoved("R1")))
        .startsWith("NEED_CHANGED", "FREES_PLACE_FOR_RESIDENTS");
    assertThat(Reasons.codes(reasons.ofMoved("R2")))
        .startsWith("ASKED_BY_RESIDENT")
        .contains("HEARING_NEEDED")
        .doesNotContain("GREATEST_NEED_AMONG_SUITABLE");
  }

  @Test
  void aDisagreementNeedsANewDecisionOrHasOne() {
    town.livesIn("R1", "S1");
    town.mayMove("R1", LONG_TERM_SOMATIC).disagrees(false);
    var without = Reasons.of(town, new Draft().moved("R1", "S1", "S2", MONDAY)).ofMoved("R1");

    var other = new Town();
    other.unit("S1", LONG_TERM_SOMATIC);
    other.unit("S2", LONG_TERM_SOMATIC);
    other.livesIn("R1", "S1");
    other.mayMove("R1", LONG_TERM_SOMATIC).disagrees(true);
    var with = Reasons.of(other, new Draft().moved("R1", "S1", "S2", MONDAY)).ofMoved("R1");

    assertThat(Reasons.codes(without)).contains("NEW_DECISION_NEEDED");
    assertThat(Reasons.params(with, "RESIDENT_HEARD"))
        .isEqualTo(Map.of("agrees", false, "newDecision", true));
  }

  @Test
  void aDecidedMoveIsToldAsDecided() {
    town.livesIn("R1", "S1");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.committed(CommitmentKind.RELOCATION, "R1", "S2", MONDAY, null);

    var reasons = Reasons.of(town, new Draft().moved("R1", "S1", "S2", MONDAY)).ofMoved("R1");

    assertThat(Reasons.codes(reasons)).startsWith("DECIDED_EARLIER");
  }

  @Test
  void whoeverIsNotMovedKeepsTheHome() {
    town.livesIn("R1", "D1");
    town.mayMove("R1", LONG_TERM_SOMATIC).mandatory();

    var reasons =
        Reasons.of(town, new Draft().unplaced(UnplacedKind.RELOCATION, "R1", null)).ofWaiting("R1");

    assertThat(Reasons.codes(reasons))
        .containsExactly("NO_SUITABLE_PLACE_LEFT", "PLACES_HELD", "KEEPS_HOME");
    assertThat(Reasons.params(reasons, "NO_SUITABLE_PLACE_LEFT"))
        .isEqualTo(Map.of("suitable", List.of("S1", "S2"), "count", 2));
  }

  @Test
  void aPartnerWhoMovesAlongMakesNoRoom() {
    town.livesIn("R1", "S1");
    town.mayMove("R1", LONG_TERM_SHELTERED);
    town.person("P1").needsShelter();
    town.unit("D3", LONG_TERM_SHELTERED);
    town.waits("A", "P1", LONG_TERM_SHELTERED);
    town.couple("K", "P1", "R1");

    var reasons =
        Reasons.of(
            town,
            new Draft()
                .moved("R1", "S1", "D2", MONDAY)
                .placed("A", "P1", "D3", LONG_TERM_SHELTERED, MONDAY, "K", true, "R1"));

    assertThat(reasons.ofPlaced("P1"))
        .contains(new Reason("PARTNER_MOVES_ALONG", Map.of("executable", true), "SB-01"));
    assertThat(Reasons.codes(reasons.ofPlaced("P1"))).doesNotContain("DEPENDS_ON_MOVE");
    assertThat(Reasons.codes(reasons.ofMoved("R1")))
        .contains("COUPLE_TOGETHER")
        .doesNotContain("FREES_PLACE_FOR");
  }

  @Test
  void aChainMakesRoomAndThePartnersChainIsToldApart() {
    town.unit("D3", LONG_TERM_SHELTERED);
    town.unit("D4", LONG_TERM_SHELTERED);
    for (String[] home : new String[][] {{"R1", "D1"}, {"R2", "S1"}, {"R3", "D3"}}) {
      town.livesIn(home[0], home[1]);
      town.mayMove(home[0], LONG_TERM_SOMATIC, LONG_TERM_SHELTERED);
    }
    town.person("P1").needsShelter();
    town.person("P2").needsShelter();
    town.waits("A", "P1", LONG_TERM_SHELTERED);
    town.waits("B", "P2", LONG_TERM_SHELTERED);
    town.couple("K", "P1", "P2");

    var reasons =
        Reasons.of(
            town,
            new Draft()
                .moved("R1", "D1", "S1", MONDAY)
                .moved("R2", "S1", "S2", MONDAY)
                .moved("R3", "D3", "D4", MONDAY)
                .placed("A", "P1", "D1", LONG_TERM_SHELTERED, MONDAY, "K", false, "R1", "R2", "R3")
                .placed("B", "P2", "D3", LONG_TERM_SHELTERED, MONDAY, "K", true, "R3"));

    assertThat(Reasons.reason(reasons.ofPlaced("P1"), "DEPENDS_ON_MOVE"))
        .isEqualTo(new Reason("DEPENDS_ON_MOVE", Map.of("moves", 2, "executable", false), "FL-02"));
    assertThat(Reasons.reason(reasons.ofPlaced("P1"), "PARTNER_WAITS_FOR_MOVE"))
        .isEqualTo(
            new Reason("PARTNER_WAITS_FOR_MOVE", Map.of("moves", 1, "executable", false), "FL-02"));
    assertThat(Reasons.params(reasons.ofMoved("R3"), "FREES_PLACE_FOR"))
        .isEqualTo(Map.of("caseIds", List.of("B")));
  }
}
