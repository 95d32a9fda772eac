package no.romslig.solver.explain;

import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

class SharingReasonsTest {

  private final Town town = new Town();

  /** A woman lives in a room for two; a woman of lower need gets the place beside her. */
  private Reasons aRoomForTwo() {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo();
    town.person("R1").sharesRoom();
    town.livesIn("R1", "U1");
    town.person("P1").sharesRoom();
    town.waits("A", "P1", LONG_TERM_SOMATIC).need(3, 50);
    town.person("P2").male().sharesRoom();
    town.waits("B", "P2", LONG_TERM_SOMATIC).need(5, 50);
    return Reasons.of(
        town,
        new Draft()
            .placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY)
            .unplaced(UnplacedKind.CASE, "B", null));
  }

  @Test
  void aRoomThatCannotBeSharedIsNoPlaceThatSuits() {
    assertThat(aRoomForTwo().ofWaiting("B"))
        .containsExactly(
            new Reason("NO_PLACE_SUITS", Map.of("granted", List.of("LONG_TERM_SOMATIC")), "LT-12"),
            new Reason("ROOM_CANNOT_BE_SHARED", Map.of("units", 1), "SHARED-ROOM"));
  }

  @Test
  void roomsThatCannotBeSharedAreCountedApartFromPlacesThatSuit() {
    town.unit("U2", LONG_TERM_SOMATIC);
    town.livesIn("R2", "U2");

    var reasons = aRoomForTwo().ofWaiting("B");

    assertThat(Reasons.params(reasons, "NO_SUITABLE_PLACE_LEFT"))
        .containsEntry("suitable", List.of("U2"))
        .containsEntry("count", 1);
    assertThat(Reasons.params(reasons, "PLACES_HELD"))
        .containsEntry("residents", 1)
        .containsEntry("others", 0);
    assertThat(Reasons.params(reasons, "ROOM_CANNOT_BE_SHARED")).isEqualTo(Map.of("units", 1));
  }

  @Test
  void aRoomThatThoseWhoStayFillIsTheirHomeAndNothingElse() {
    var room = aRoomForTwo();
    town.person("R3").sharesRoom();
    town.livesIn("R3", "U1");

    var full = Reasons.of(town, new Draft().unplaced(UnplacedKind.CASE, "B", null)).ofWaiting("B");

    assertThat(Reasons.codes(room.ofWaiting("B"))).contains("ROOM_CANNOT_BE_SHARED");
    assertThat(Reasons.codes(full)).containsExactly("NO_SUITABLE_PLACE_LEFT", "PLACES_HELD");
    assertThat(Reasons.params(full, "PLACES_HELD")).containsEntry("residents", 1);
  }

  @Test
  void whoeverGetsThePlaceIsToldWhomSharingKeptOut() {
    var reasons = aRoomForTwo().ofPlaced("P1");

    assertThat(Reasons.reason(reasons, "HIGHER_RANK_CANNOT_SHARE"))
        .isEqualTo(
            new Reason("HIGHER_RANK_CANNOT_SHARE", Map.of("keptOut", List.of("B")), "SHARED-ROOM"));
  }

  @Test
  void whoeverIsToShareWithAStrangerIsToldSoFirst() {
    assertThat(aRoomForTwo().ofPlaced("P1").getFirst())
        .isEqualTo(
            new Reason("SHARES_ROOM", Map.of("dwelling", false, "accepted", true), "SHARED-ROOM"));
  }

  @Test
  void twoNewcomersInOneDwellingAreBothToldAndACoupleIsNot() {
    town.unit("H1", HDO).forCouple();
    town.unit("H2", HDO).forCouple();
    for (String person : List.of("P1", "P2", "P3", "P4")) {
      town.person(person).sharesRoom();
    }
    town.waits("A", "P1", HDO);
    town.waits("B", "P2", HDO);
    town.waits("C", "P3", HDO);
    town.waits("D", "P4", HDO);
    town.couple("K", "P3", "P4");

    var reasons =
        Reasons.of(
            town,
            new Draft()
                .placed("A", "P1", "H1", HDO, MONDAY)
                .placed("B", "P2", "H1", HDO, MONDAY)
                .placed("C", "P3", "H2", HDO, MONDAY, "K", true)
                .placed("D", "P4", "H2", HDO, MONDAY, "K", true));

    assertThat(reasons.ofPlaced("P1").getFirst().params()).containsEntry("dwelling", true);
    assertThat(Reasons.codes(reasons.ofPlaced("P2"))).startsWith("SHARES_ROOM");
    assertThat(Reasons.codes(reasons.ofPlaced("P3"))).doesNotContain("SHARES_ROOM");
  }

  @Test
  void aResidentWhoMovesInWithAStrangerIsToldSo() {
    town.unit("S1", LONG_TERM_SOMATIC);
    town.unit("S2", LONG_TERM_SOMATIC).forTwo();
    town.person("R1").sharesRoom();
    town.livesIn("R1", "S1");
    town.mayMove("R1", LONG_TERM_SOMATIC).mandatory();
    town.person("R2").sharesRoom();
    town.livesIn("R2", "S2");

    var moved = Reasons.of(town, new Draft().moved("R1", "S1", "S2", MONDAY)).ofMoved("R1");

    assertThat(Reasons.codes(moved)).startsWith("SHARES_ROOM");
  }
}
