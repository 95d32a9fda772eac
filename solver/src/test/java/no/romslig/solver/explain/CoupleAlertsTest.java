package no.romslig.solver.explain;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoupleAlertsTest {

  private final Town town = new Town();

  @BeforeEach
  void twoInstitutions() {
    town.institution("I1");
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.unit("K1", SHORT_TERM);
    town.institution("I2");
    town.unit("V1", LONG_TERM_SOMATIC);
  }

  private void bothWait() {
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.waits("B", "P2", LONG_TERM_SOMATIC).need(2, 20);
  }

  @Test
  void twoInOneInstitutionAreTogether() {
    bothWait();
    town.couple("C", "P1", "P2").placeThenReunite();

    var draft =
        new Draft()
            .placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY)
            .placed("B", "P2", "U2", LONG_TERM_SOMATIC, MONDAY);

    assertThat(Alerts.lines(town, draft)).isEmpty();
  }

  @Test
  void twoInTwoInstitutionsAreApart() {
    bothWait();
    town.couple("C", "P1", "P2").placeThenReunite();

    var draft =
        new Draft()
            .placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY)
            .placed("B", "P2", "V1", LONG_TERM_SOMATIC, MONDAY);

    assertThat(Alerts.lines(town, draft)).containsExactly("COUPLE_APART C");
  }

  @Test
  void onePlacedAndOneWaitingAreApartButTwoWaitingAreNot() {
    bothWait();
    town.couple("C", "P1", "P2").placeThenReunite();

    var onePlaced = new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY);

    assertThat(Alerts.lines(town, onePlaced)).containsExactly("COUPLE_APART C");
    assertThat(Alerts.lines(town, new Draft())).isEmpty();
  }

  @Test
  void aWishThatIsNotInvokedRaisesNothing() {
    bothWait();
    town.couple("C", "P1", "P2").notInvoked();

    var draft = new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY);

    assertThat(Alerts.lines(town, draft)).isEmpty();
  }

  @Test
  void aPartnerBroughtToTheResidentsInstitutionIsTogether() {
    town.livesIn("P2", "U2");
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.couple("C", "P1", "P2");

    var there = new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY);
    var elsewhere = new Draft().placed("A", "P1", "V1", LONG_TERM_SOMATIC, MONDAY);

    assertThat(Alerts.lines(town, there)).isEmpty();
    assertThat(Alerts.lines(town, elsewhere)).containsExactly("COUPLE_APART C");
  }

  @Test
  void aCompanionWithoutNeedIsSaidOnceAndNotAsACoupleApart() {
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.couple("C", "P1", "P2").companion(false, CompanionStay.SHORT_TERM);

    var draft = new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY);

    assertThat(Alerts.lines(town, draft)).containsExactly("COMPANION_WITHOUT_NEED C");
  }

  @Test
  void aCompanionWithNeedWhoGetsNoBedIsApart() {
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.couple("C", "P1", "P2").companion(true, CompanionStay.SHORT_TERM);

    var alone = new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY);
    var both =
        new Draft()
            .placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY)
            .placed(null, "P2", "K1", SHORT_TERM, MONDAY, "C", true);

    assertThat(Alerts.lines(town, alone)).containsExactly("COUPLE_APART C");
    assertThat(Alerts.lines(town, both))
        .doesNotContain("COUPLE_APART C")
        .containsExactly("SHORT_TERM_60_NIGHTS P2");
  }

  @Test
  void aPartnerWhoAsksForNothingRaisesNothing() {
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.couple("C", "P1", "P2");

    var draft = new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY);

    assertThat(Alerts.lines(town, draft)).isEmpty();
    assertThat(town.snapshot().cases().getFirst().legalStatus()).isEqualTo(LegalStatus.WAITLIST);
  }
}
