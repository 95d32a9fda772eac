package no.romslig.solver.run.place;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static org.assertj.core.api.Assertions.assertThat;

import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a named person's exception from a rule of couples (SB-01, SB-04) changes. */
class WaivedCouplesTest {

  private final Town town = new Town().rules("more-og-romsdal");

  private Town.CoupleSpec companionWithoutNeed() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("B1", SHORT_TERM);
    return town.couple("K", "A", "B").companion(false, CompanionStay.SHORT_TERM);
  }

  @ParameterizedTest
  @CsvSource({"K, false", "CA, false", "K, true", "CA, true"})
  void aPartnerComesAlongWithoutTheNeedThatIsWaived(String refId, boolean reunite) {
    var couple = companionWithoutNeed();
    town.waits("CA", "A", LONG_TERM_SOMATIC);
    if (reunite) {
      couple.placeThenReunite();
    }
    town.waived("SB-04", refId);

    Asked asked = Asked.about(town);

    assertThat(asked.places()).containsExactly("A U1", "B B1");
    assertThat(asked.named("WAIVER_USED")).containsExactly(refId);
    assertThat(asked.named("COMPANION_WITHOUT_NEED")).isEmpty();
    assertThat(asked.exceptions("B")).containsExactly("SB-04");
    assertThat(asked.exceptions("A")).isEmpty();
  }

  @Test
  void aResidentsPartnerComesAlongWithoutTheNeedThatIsWaived() {
    companionWithoutNeed();
    town.livesIn("A", "U1");
    town.waived("SB-04", "K");

    assertThat(Asked.about(town).places()).containsExactly("B B1");
  }

  @Test
  void aCompanionForWhomThereIsNoBedIsNotSaidToLackANeedThatIsWaived() {
    companionWithoutNeed().placeThenReunite();
    town.waits("CA", "A", LONG_TERM_SOMATIC);
    town.livesIn("X", "B1");
    town.waived("SB-04", "K");

    var unplaced =
        Asked.about(town).proposal().unplaced().stream()
            .filter(each -> each.kind() == UnplacedKind.COMPANION)
            .toList();

    assertThat(unplaced).hasSize(1);
    assertThat(unplaced.getFirst().reasons())
        .extracting(reason -> reason.code())
        .containsExactly("NO_BED_FOR_COMPANION");
  }

  @Test
  void withoutAWaiverTheCaseStandsAlone() {
    companionWithoutNeed();
    town.waits("CA", "A", LONG_TERM_SOMATIC);

    Asked asked = Asked.about(town);

    assertThat(asked.places()).containsExactly("A U1");
    assertThat(asked.named("COMPANION_WITHOUT_NEED")).containsExactly("K");
    assertThat(asked.named("WAIVER_USED")).isEmpty();
  }

  @Test
  void aWaiverOfANeedThatNobodyDemandsIsNotUsed() {
    town.rules("kinn");
    companionWithoutNeed();
    town.waits("CA", "A", LONG_TERM_SOMATIC);
    town.waived("SB-04", "K");

    Asked asked = Asked.about(town);

    assertThat(asked.places()).containsExactly("A U1", "B B1");
    assertThat(asked.named("WAIVER_USED")).isEmpty();
  }

  private void oneBedInEachOfTwoInstitutions() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.institution("I2");
    town.unit("V1", LONG_TERM_SOMATIC);
    town.couple("K", "A", "B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"K", "CA", "CB", "CA CB"})
  void aCoupleWithoutTheGuaranteeIsPlacedApartWhereverTheWaiverIsNamed(String refIds) {
    oneBedInEachOfTwoInstitutions();
    town.waits("CA", "A", LONG_TERM_SOMATIC).need(4, 50);
    town.waits("CB", "B", LONG_TERM_SOMATIC);
    String[] named = refIds.split(" ");
    for (String refId : named) {
      town.waived("SB-01", refId);
    }

    Asked asked = Asked.about(town);

    assertThat(asked.places()).containsExactly("A U1", "B V1");
    assertThat(asked.named("WAIVER_USED")).containsExactly(named);
    assertThat(asked.named("COUPLE_APART")).isEmpty();
    assertThat(asked.exceptions("A")).contains("SB-01");
  }

  @Test
  void aCoupleWithTheGuaranteeWaitsTogether() {
    oneBedInEachOfTwoInstitutions();
    town.waits("CA", "A", LONG_TERM_SOMATIC);
    town.waits("CB", "B", LONG_TERM_SOMATIC);

    assertThat(Asked.about(town).places()).isEmpty();
  }

  @Test
  void aResidentsPartnerWithoutTheGuaranteeIsPlacedElsewhere() {
    oneBedInEachOfTwoInstitutions();
    town.livesIn("A", "U1");
    town.waits("CB", "B", LONG_TERM_SOMATIC);
    town.waived("SB-01", "CB");

    Asked asked = Asked.about(town);

    assertThat(asked.places()).containsExactly("B V1");
    assertThat(asked.named("WAIVER_USED")).containsExactly("CB");
  }

  @Test
  void aWaivedGuaranteeThatIsKeptAllTheSameIsNotUsed() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.couple("K", "A", "B");
    town.waits("CA", "A", LONG_TERM_SOMATIC);
    town.waits("CB", "B", LONG_TERM_SOMATIC);
    town.waived("SB-01", "K");

    Asked asked = Asked.about(town);

    assertThat(asked.places()).hasSize(2);
    assertThat(asked.named("WAIVER_USED")).isEmpty();
  }

  @Test
  void withoutTheGuaranteeNobodyIsAskedToComeAlong() {
    companionWithoutNeed().companion(true, CompanionStay.SHORT_TERM);
    town.waits("CA", "A", LONG_TERM_SOMATIC);
    town.waived("SB-01", "K");

    Asked asked = Asked.about(town);

    assertThat(asked.places()).containsExactly("A U1");
    assertThat(asked.proposal().unplaced()).isEmpty();
  }
}
