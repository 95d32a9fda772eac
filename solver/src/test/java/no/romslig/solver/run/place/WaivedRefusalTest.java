package no.romslig.solver.run.place;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static org.assertj.core.api.Assertions.assertThat;

import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/** A waiver of SHARED-ROOM for a lasting place lifts the person's own refusal to share. */
class WaivedRefusalTest {

  private final Town town = new Town();

  private void roomForTwoWithOneWhoAccepts() {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo();
    town.livesIn("R", "U1");
    town.person("R").sharesRoom();
    town.waits("CA", "A", LONG_TERM_SOMATIC);
  }

  @Test
  void theOwnRefusalIsLifted() {
    roomForTwoWithOneWhoAccepts();
    town.waived("SHARED-ROOM", "CA");

    Asked asked = Asked.about(town);

    assertThat(asked.places()).containsExactly("A U1");
    assertThat(asked.named("WAIVER_USED")).containsExactly("CA");
    assertThat(asked.exceptions("A")).containsExactly("SHARED-ROOM");
  }

  @Test
  void anotherSexIsNot() {
    roomForTwoWithOneWhoAccepts();
    town.person("R").male();
    town.waived("SHARED-ROOM", "CA");

    assertThat(Asked.about(town).places()).isEmpty();
  }

  @Test
  void theOthersRefusalIsNot() {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo();
    town.livesIn("R", "U1");
    town.waits("CA", "A", LONG_TERM_SOMATIC);
    town.waived("SHARED-ROOM", "CA");

    assertThat(Asked.about(town).places()).isEmpty();
  }

  @Test
  void twoOfOneSexWhoseRefusalsAreLiftedShareAnEmptyRoom() {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo();
    town.waits("CA", "A", LONG_TERM_SOMATIC);
    town.waits("CB", "B", LONG_TERM_SOMATIC).need(2, 20);
    town.waived("SHARED-ROOM", "CA").waived("SHARED-ROOM", "CB");

    Asked asked = Asked.about(town);

    assertThat(asked.places()).containsExactly("A U1", "B U1");
    assertThat(asked.named("WAIVER_USED")).containsExactly("CA", "CB");
  }

  @Test
  void aResidentWhoIsMovedMayBeGivenASharedRoom() {
    roomForTwoWithOneWhoAccepts();
    town.unit("D1", LONG_TERM_SHELTERED);
    town.livesIn("M", "D1");
    town.mayMove("M", LONG_TERM_SOMATIC).mandatory().need(5, 90);
    town.waived("SHARED-ROOM", "M");

    Asked asked = Asked.about(town);

    assertThat(asked.proposal().relocations()).hasSize(1);
    assertThat(asked.named("WAIVER_USED")).containsExactly("M");
  }

  @Test
  void nobodyIsPutBesideSomeoneAtHomeOnTheWaiverOfTheirOwnCase() {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo();
    town.livesIn("R", "U1");
    town.waits("CR", "R", LONG_TERM_SHELTERED);
    town.person("A").sharesRoom();
    town.waits("CA", "A", LONG_TERM_SOMATIC);
    town.waived("SHARED-ROOM", "CR");

    assertThat(Asked.about(town).places()).isEmpty();
  }

  @Test
  void aWaiverThatNoSharedRoomNeedsIsNotUsed() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("CA", "A", LONG_TERM_SOMATIC);
    town.waived("SHARED-ROOM", "CA");

    Asked asked = Asked.about(town);

    assertThat(asked.places()).containsExactly("A U1");
    assertThat(asked.named("WAIVER_USED")).isEmpty();
  }
}
