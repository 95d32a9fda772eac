package no.romslig.solver.audit;

import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.rules.RuleSet.PartnerRank;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SB-01 and SB-04: the guarantee of living together, and companions' beds. */
class CouplesTest {

  private final Town town = new Town();

  CouplesTest() {
    town.institution("I1");
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.unit("K1", SHORT_TERM);
    town.unit("D1", LONG_TERM_SOMATIC).forCouple();
    town.institution("I2");
    town.unit("V1", LONG_TERM_SOMATIC);
    town.unit("V2", LONG_TERM_SOMATIC);
    town.unit("H1", HDO);
    town.unit("K2", SHORT_TERM);
  }

  private Draft draft() {
    var draft = new Draft(town.snapshot());
    // What is left out here is not what these tests are about.
    draft.status = PlacementStatus.BEST_FOUND;
    return draft;
  }

  private Draft none(Draft draft, String caseId) {
    return draft.without(UnplacedKind.CASE, caseId, null);
  }

  private void twoCases() {
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waits("C2", "P2", LONG_TERM_SOMATIC);
  }

  @Test
  void togetherIsOneInstitutionFromWhateverDays() {
    twoCases();
    town.couple("K", "P1", "P2");

    assertThat(draft().place("C1", "U1", day(0)).place("C2", "U2", day(9)).violations()).isEmpty();
  }

  @Test
  void togetherOnlyIsTogetherOrNotAtAll() {
    twoCases();
    town.couple("K", "P1", "P2");

    assertThat(draft().place("C1", "U1", day(0)).place("C2", "V1", day(0)).audit().violations())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.rule()).isEqualTo("SB-01");
              assertThat(fault.refIds()).containsExactly("C1", "C2");
              assertThat(fault.params())
                  .containsExactly(entry("coupleId", "K"), entry("mode", "TOGETHER_ONLY"));
            });
    assertThat(none(draft().place("C1", "U1", day(0)), "C2").violations())
        .containsExactly("SB-01 C1");
    assertThat(none(none(draft(), "C1"), "C2").violations()).isEmpty();
  }

  @Test
  void whoPutsAPlaceFirstMayBeApartWhereThatIsSaid() {
    twoCases();
    town.couple("K", "P1", "P2").placeThenReunite();
    var apart = draft().place("C1", "U1", day(0)).place("C2", "V1", day(0));

    assertThat(apart.audit().violations())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.rule()).isEqualTo("SB-01");
              assertThat(fault.refIds()).containsExactly("K");
              assertThat(fault.params())
                  .containsExactly(entry("coupleId", "K"), entry("missingAlert", "COUPLE_APART"));
            });
    assertThat(apart.alert("COUPLE_APART", "K").violations()).isEmpty();
    assertThat(
            none(draft().place("C1", "U1", day(0)), "C2").alert("COUPLE_APART", "C1").violations())
        .isEmpty();
    assertThat(
            none(draft().place("C1", "U1", day(0)), "C2").alert("COUPLE_APART", "P2").violations())
        .isEmpty();
    assertThat(
            none(draft().place("C1", "U1", day(0)), "C2")
                .alert("COUPLE_APART", "OTHER")
                .alert("TIE", "K")
                .violations())
        .containsExactly("SB-01 K");
  }

  @Test
  void whatIsNotInvokedBindsNobody() {
    twoCases();
    town.couple("K", "P1", "P2").notInvoked();

    assertThat(draft().place("C1", "U1", day(0)).place("C2", "V1", day(0)).violations()).isEmpty();
  }

  @Test
  void theGuaranteeTakesNoPlaceFromARight() {
    town.waits("C1", "P1", LONG_TERM_SOMATIC).right();
    town.waits("C2", "P2", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "P2");

    assertThat(
            none(draft().place("C1", "U1", day(0)), "C2").alert("COUPLE_APART", "K").violations())
        .isEmpty();
    assertThat(none(draft().place("C1", "U1", day(0)), "C2").violations())
        .containsExactly("SB-01 K");
    assertThat(
            draft()
                .place("C1", "U1", day(0))
                .place("C2", "V1", day(0))
                .alert("COUPLE_APART", "K")
                .violations())
        .containsExactly("SB-01 C2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C1", "C2", "K"})
  void aWaiverOfTheCoupleOrOfEitherCaseLiftsTheGuarantee(String refId) {
    twoCases();
    town.couple("K", "P1", "P2");
    var apart = draft().place("C1", "U1", day(0)).place("C2", "V1", day(0));
    town.waived("SB-01", refId);
    var waived = draft().place("C1", "U1", day(0)).place("C2", "V1", day(0));

    assertThat(apart.violations()).containsExactly("SB-01 C1 C2");
    assertThat(waived.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void whereOneIsDecidedTheOtherFollowsOrWaits(boolean togetherOnly) {
    twoCases();
    var couple = town.couple("K", "P1", "P2");
    if (!togetherOnly) {
      couple.placeThenReunite();
    }
    town.committed(CommitmentKind.PLACEMENT, "C1", "U1", day(3), null);

    assertThat(draft().place("C1", "U1", day(3)).place("C2", "V1", day(0)).violations())
        .containsExactly("SB-01 C2");
    assertThat(draft().place("C1", "U1", day(3)).place("C2", "U2", day(0)).violations()).isEmpty();
    assertThat(none(draft().place("C1", "U1", day(3)), "C2").violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void whosePartnerIsAResidentIsPlacedThereOnly(boolean togetherOnly) {
    town.livesIn("P1", "U1");
    town.waits("C2", "P2", LONG_TERM_SOMATIC);
    var couple = town.couple("K", "P1", "P2");
    if (!togetherOnly) {
      couple.placeThenReunite();
    }

    assertThat(draft().place("C2", "V1", day(0)).violations()).containsExactly("SB-01 C2");
    assertThat(draft().place("C2", "U2", day(0)).violations()).isEmpty();
    assertThat(none(draft(), "C2").violations()).isEmpty();
  }

  @Test
  void aRightIsPlacedAlonerRatherThanNotAtAll() {
    town.livesIn("P1", "U1");
    town.waits("C2", "P2", LONG_TERM_SOMATIC).right();
    town.couple("K", "P1", "P2");

    assertThat(draft().place("C2", "V1", day(0)).alert("COUPLE_APART", "K").violations()).isEmpty();
    assertThat(draft().place("C2", "V1", day(0)).violations()).containsExactly("SB-01 K");
  }

  @Test
  void bothMayGoElsewhereWhereTheResidentHasARelocation() {
    town.livesIn("P1", "U1");
    town.mayMove("P1", LONG_TERM_SOMATIC);
    town.waits("C2", "P2", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "P2");

    assertThat(
            draft().relocate("P1", "U1", "V2", day(0)).place("C2", "V1", day(0), "P1").violations())
        .isEmpty();
    assertThat(draft().relocate("P1", "U1", "V2", day(0)).place("C2", "U2", day(0)).violations())
        .contains("SB-01 C2");
  }

  @Test
  void aRelocationPartsNoCouple() {
    town.livesIn("P1", "U1");
    town.livesIn("P2", "U2");
    town.mayMove("P1", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "P2");

    assertThat(draft().relocate("P1", "U1", "V2", day(0)).violations()).containsExactly("SB-01 P1");
    assertThat(draft().relocate("P1", "U1", "D1", day(0)).violations()).isEmpty();
  }

  @Test
  void aCommittedMoveThatPartsTwoLeavesTheOtherFreeToMove() {
    var committed = withCommittedMove("U2", "V1");

    assertThat(committed.relocate("P1", "U1", "D1", day(0)).violations()).isEmpty();
  }

  @Test
  void noRelocationPartsTwoWhomACommittedMoveBringsTogether() {
    var committed = withCommittedMove("V2", "U2");

    assertThat(committed.relocate("P1", "U1", "V1", day(0)).violations())
        .containsExactly("SB-01 P1");
  }

  /** A couple of residents, P1 in U1, of whom P2 is to move by a person's decision. */
  private Draft withCommittedMove(String from, String to) {
    town.livesIn("P1", "U1");
    town.livesIn("P2", from);
    town.mayMove("P1", LONG_TERM_SOMATIC);
    town.mayMove("P2", LONG_TERM_SOMATIC);
    town.committed(CommitmentKind.RELOCATION, "P2", to, day(3), null);
    town.couple("K", "P1", "P2");
    return draft().relocate("P2", from, to, day(3));
  }

  @Test
  void whoLivesApartAlreadyMayMove() {
    town.livesIn("P1", "U1");
    town.livesIn("P2", "V2");
    town.mayMove("P1", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "P2");

    assertThat(draft().relocate("P1", "U1", "U2", day(0)).violations()).isEmpty();
  }

  private Draft withBed(String bed, int from, CareForm form) {
    return draft().place("C1", "U1", day(3)).bed("P2", bed, day(from), form);
  }

  private Town.CoupleSpec companion(CompanionStay stay) {
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    return town.couple("K", "P1", "P2").companion(true, stay);
  }

  @Test
  void aCompanionComesToTheSameInstitutionOnTheSameDayUntilTheHorizon() {
    companion(CompanionStay.SHORT_TERM);

    assertThat(withBed("K1", 3, SHORT_TERM).violations()).isEmpty();
    assertThat(withBed("K2", 3, SHORT_TERM).violations()).containsExactly("SB-01 P2");
    assertThat(withBed("K1", 4, SHORT_TERM).violations()).containsExactly("SB-01 P2");
    assertThat(
            withBed("K1", 3, SHORT_TERM)
                .lastPlacement(each -> Change.to(each, day(181)))
                .violations())
        .containsExactly("SB-01 P2");
    assertThat(
            withBed("K1", 3, SHORT_TERM).lastPlacement(each -> Change.to(each, null)).violations())
        .containsExactly("SB-01 P2");
  }

  @Test
  void togetherOnlyGivesBothOrNone() {
    companion(CompanionStay.SHORT_TERM);
    var alone = draft().place("C1", "U1", day(3)).without(UnplacedKind.COMPANION, "P2", null);
    var bedAlone = none(draft().bed("P2", "K1", day(3), SHORT_TERM), "C1");

    assertThat(alone.violations()).containsExactly("SB-01 C1");
    assertThat(bedAlone.violations()).containsExactly("SB-01 P2");
    assertThat(none(draft().without(UnplacedKind.COMPANION, "P2", null), "C1").violations())
        .isEmpty();
  }

  @Test
  void whoPutsAPlaceFirstStandsAloneWhereThatIsSaid() {
    companion(CompanionStay.SHORT_TERM).placeThenReunite();
    var alone = draft().place("C1", "U1", day(3)).without(UnplacedKind.COMPANION, "P2", null);

    assertThat(alone.violations()).containsExactly("SB-01 K");
    assertThat(alone.alert("COUPLE_APART", "K").violations()).isEmpty();
  }

  @Test
  void aRightStandsAloneToo() {
    town.waits("C1", "P1", LONG_TERM_SOMATIC).right();
    town.couple("K", "P1", "P2").companion(true, CompanionStay.SHORT_TERM);
    var alone = draft().place("C1", "U1", day(3)).without(UnplacedKind.COMPANION, "P2", null);

    assertThat(alone.alert("COUPLE_APART", "K").violations()).isEmpty();
  }

  @Test
  void withoutACompanionAskedForTheCaseStandsAloneAndNothingIsSaid() {
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "P2");

    assertThat(draft().place("C1", "U1", day(3)).violations()).isEmpty();
  }

  @Test
  void withoutTheDemandedNeedThereIsNoBed() {
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "P2").companion(false, CompanionStay.SHORT_TERM);

    assertThat(draft().place("C1", "U1", day(3)).violations()).isEmpty();
    assertThat(withBed("K1", 3, SHORT_TERM).violations()).containsExactly("SB-04 P2");
    var indulgent = withBed("K1", 3, SHORT_TERM);
    indulgent.rules = new Rules().cohabitation(false, PartnerRank.HIGHER).build();
    assertThat(indulgent.violations()).isEmpty();
    town.waived("SB-04", "K");
    assertThat(withBed("K1", 3, SHORT_TERM).violations()).isEmpty();
  }

  @Test
  void aBedIsOfTheKindThatIsAskedFor() {
    companion(CompanionStay.LONG_TERM);

    assertThat(withBed("K1", 3, SHORT_TERM).violations()).containsExactly("NOT-GRANTED P2");
    assertThat(withBed("U2", 3, LONG_TERM_SOMATIC).violations()).isEmpty();
  }

  @Test
  void aTenantComesToADwelling() {
    town.waits("C1", "P1", HDO);
    town.couple("K", "P1", "P2").companion(true, CompanionStay.TENANT);
    town.institution("I1");
    town.unit("H2", HDO);
    town.unit("H3", CareForm.CARE_HOUSING);
    town.person("P2").residentSince(null);
    var onHdo = draft().place("C1", "H2", day(3)).bed("P2", "H3", day(3), CareForm.CARE_HOUSING);
    var onSomatic = draft().place("C1", "H2", day(3)).bed("P2", "U1", day(3), LONG_TERM_SOMATIC);

    assertThat(onHdo.violations()).isEmpty();
    assertThat(onSomatic.violations()).containsExactly("NOT-GRANTED P2");
  }

  @Test
  void theSecondPlaceOfTheOwnCoupleUnitAlwaysServes() {
    companion(CompanionStay.SHORT_TERM);
    var together = draft().place("C1", "D1", day(3)).bed("P2", "D1", day(3), SHORT_TERM);
    var inOwnForm = draft().place("C1", "D1", day(3)).bed("P2", "D1", day(3), LONG_TERM_SOMATIC);
    var elsewhere = draft().place("C1", "U1", day(3)).bed("P2", "D1", day(3), SHORT_TERM);

    assertThat(together.violations()).isEmpty();
    assertThat(inOwnForm.violations()).isEmpty();
    assertThat(elsewhere.violations()).containsExactly("NOT-GRANTED P2");
  }

  @Test
  void aBedIsUsedInAFormThatItsUnitServes() {
    companion(CompanionStay.SHORT_TERM);
    town.institution("I1");
    town.unit("A1", RESPITE).alsoFor(SHORT_TERM);

    assertThat(withBed("A1", 3, SHORT_TERM).violations()).isEmpty();
    assertThat(withBed("A1", 3, RESPITE).violations()).isEmpty();
    assertThat(withBed("A1", 3, LONG_TERM_SHELTERED).violations())
        .containsExactly("NOT-GRANTED P2");
  }

  @Test
  void aBedIsHeldAgainstFeaturesAgeAndDays() {
    companion(CompanionStay.SHORT_TERM);
    town.person("P2").requires("CEILING_LIFT");

    assertThat(withBed("K1", 3, SHORT_TERM).violations()).containsExactly("FEATURE P2");
    town.waived("FEATURE", "K");
    assertThat(withBed("K1", 3, SHORT_TERM).violations()).isEmpty();
  }

  @Test
  void aBedForSomeoneForWhomNoneIsAskedIsNotGranted() {
    town.unit("K9", SHORT_TERM);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.person("P2");

    assertThat(draft().place("C1", "U1", day(3)).bed("P2", "K1", day(3), SHORT_TERM).violations())
        .containsExactly("NOT-GRANTED P2");
  }

  @Test
  void aBedForSomeoneWithACaseIsNotGranted() {
    twoCases();
    town.couple("K", "P1", "P2").companion(true, CompanionStay.SHORT_TERM);
    var draft = none(draft().place("C1", "U1", day(3)), "C2").bed("P2", "K1", day(3), SHORT_TERM);

    assertThat(draft.violations()).contains("NOT-GRANTED P2");
  }

  @Test
  void aResidentsCompanionComesToTheResidentsInstitution() {
    town.livesIn("P1", "U1");
    town.couple("K", "P1", "P2").companion(true, CompanionStay.SHORT_TERM);

    assertThat(draft().bed("P2", "K1", day(9), SHORT_TERM).violations()).isEmpty();
    assertThat(draft().bed("P2", "K2", day(9), SHORT_TERM).violations())
        .containsExactly("SB-01 P2");
    assertThat(draft().without(UnplacedKind.COMPANION, "P2", null).violations()).isEmpty();
  }

  @Test
  void aResidentsCompanionUsesTheSecondPlaceOfTheCoupleUnit() {
    town.livesIn("P1", "D1");
    town.couple("K", "P1", "P2").companion(true, CompanionStay.SHORT_TERM);

    assertThat(draft().bed("P2", "D1", day(9), SHORT_TERM).violations()).isEmpty();
  }

  @Test
  void aResidentIsNoCompanion() {
    town.livesIn("P1", "U1");
    town.livesIn("P2", "V1");
    town.couple("K", "P1", "P2").companion(true, CompanionStay.SHORT_TERM);

    assertThat(draft().bed("P2", "K1", day(9), SHORT_TERM).violations())
        .containsExactly("LT-13 P2");
  }

  @Test
  void anUnknownBedIsUnknownOnly() {
    companion(CompanionStay.SHORT_TERM);
    var draft = withBed("K1", 3, SHORT_TERM).lastPlacement(each -> Change.unit(each, "K9"));

    assertThat(draft.violations()).isEqualTo(List.of("UNKNOWN P2"));
  }

  @Test
  void aCompanionsOwnStayEndsOnTheDayOfTheBed() {
    companion(CompanionStay.SHORT_TERM);
    town.livesIn("P2", "K2").to(day(60));
    town.shortStay("S1", 14).between(day(0), day(20));

    assertThat(withBed("K1", 3, SHORT_TERM).shortStay("S1", "K2", day(3), day(17)).violations())
        .isEmpty();
  }
}
