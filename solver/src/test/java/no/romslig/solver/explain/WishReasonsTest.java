package no.romslig.solver.explain;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.snapshot.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WishReasonsTest {

  private final Town town = new Town();

  @BeforeEach
  void aPlaceAtTheSecondWish() {
    town.institution("I2");
    town.unit("V1", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC, LONG_TERM_SPECIAL).prefers("I1", "I2");
    town.institution("I1");
  }

  private Reasons placedAtTheSecondWish() {
    return Reasons.of(town, new Draft().placed("A", "P1", "V1", LONG_TERM_SOMATIC, MONDAY));
  }

  private static @Nullable Object why(Reasons reasons) {
    return Reasons.params(reasons.ofPlaced("P1"), "WISH_NOT_MET").get("why");
  }

  @Test
  void theWishThatWasMetComesFirst() {
    town.unit("U1", LONG_TERM_SPECIAL);

    var reasons = placedAtTheSecondWish().ofPlaced("P1");

    assertThat(Reasons.reason(reasons, "PREFERRED_INSTITUTION"))
        .isEqualTo(
            new Reason(
                "PREFERRED_INSTITUTION", Map.of("institutionId", "I2", "wish", 2), "GEN-06"));
    assertThat(Reasons.codes(reasons)).containsSubsequence("PREFERRED_INSTITUTION", "WISH_NOT_MET");
  }

  @Test
  void nothingThereSuits() {
    town.unit("U1", LONG_TERM_SOMATIC).reservedFor("BARIATRIC");

    assertThat(why(placedAtTheSecondWish())).isEqualTo("NO_SUITABLE_UNIT");
  }

  @Test
  void whatSuitsThereIsOthersHome() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");

    assertThat(why(placedAtTheSecondWish())).isEqualTo("OCCUPIED");
  }

  @Test
  void whatIsFreeThereIsOfALaterCareForm() {
    town.unit("U1", LONG_TERM_SPECIAL);

    assertThat(why(placedAtTheSecondWish())).isEqualTo("OTHER_CARE_FORM");
  }

  @Test
  void whatIsFreeThereIsFreeLater() {
    town.unit("U1", LONG_TERM_SOMATIC).opens(day(5));

    assertThat(why(placedAtTheSecondWish())).isEqualTo("LATER");
  }

  @Test
  void whatIsFreeThereGoesToSomeoneOfHigherRankOrWhoNeedsIt() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("B", "P2", LONG_TERM_SOMATIC).need(5, 50);
    town.waits("C", "P3", LONG_TERM_SOMATIC).need(1, 50);

    var draft = new Draft().placed("A", "P1", "V1", LONG_TERM_SOMATIC, MONDAY);
    var higher =
        new Draft()
            .placed("A", "P1", "V1", LONG_TERM_SOMATIC, MONDAY)
            .placed("B", "P2", "U1", LONG_TERM_SOMATIC, MONDAY);

    assertThat(why(Reasons.of(town, higher))).isEqualTo("HIGHER_RANK");
    assertThat(why(Reasons.of(town, draft.placed("C", "P3", "U1", LONG_TERM_SOMATIC, MONDAY))))
        .isEqualTo("NEEDED_BY_OTHERS");
  }

  @Test
  void whatItsResidentLeavesLaterIsFreeLater() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").to(day(7));

    assertThat(why(placedAtTheSecondWish())).isEqualTo("LATER");
  }

  @Test
  void whatIsFreeAsSoonIsNotSaidToBeFreeLater() {
    town.unit("U1", LONG_TERM_SOMATIC);

    assertThat(why(placedAtTheSecondWish())).isEqualTo("OTHER");
  }

  @Test
  void whatIsFreeOnTheVeryDayIsNotLater() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").to(MONDAY);

    assertThat(why(placedAtTheSecondWish())).isEqualTo("OTHER");
  }

  @Test
  void aCoupleThatLivesTogetherWhereItIsProposedIsToldThatThisCameFirst() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("P2", "V1");
    town.couple("K", "P1", "P2").notInvoked();

    assertThat(why(placedAtTheSecondWish())).isEqualTo("COUPLE");
  }
}
