package no.romslig.solver.explain;

import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.rules.RuleSet.PartnerRank;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoupleReasonsTest {

  private final Town town = new Town();

  @BeforeEach
  void places() {
    town.institution("I1");
    town.unit("H1", HDO).forCouple();
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.unit("K1", SHORT_TERM);
    town.ward("I1-B");
    town.unit("U3", LONG_TERM_SOMATIC);
    town.institution("I2");
    town.unit("V1", LONG_TERM_SOMATIC);
  }

  private List<Reason> first(String unit, String partnersUnit) {
    town.waits("A", "P1", HDO, LONG_TERM_SOMATIC);
    town.waits("B", "P2", HDO, LONG_TERM_SOMATIC).need(1, 1);
    town.couple("K", "P1", "P2").placeThenReunite();
    var form = unit.equals("H1") ? HDO : LONG_TERM_SOMATIC;
    return Reasons.of(
            town,
            new Draft()
                .placed("A", "P1", unit, form, MONDAY, "K", true)
                .placed("B", "P2", partnersUnit, form, MONDAY, "K", true))
        .ofPlaced("P1");
  }

  @Test
  void aCoupleUnitIsTheNearest() {
    assertThat(first("H1", "H1").getFirst())
        .isEqualTo(new Reason("COUPLE_TOGETHER", Map.of("form", "COUPLE_UNIT"), "SB-01"));
  }

  @Test
  void oneWardComesNext() {
    assertThat(first("U1", "U2").getFirst().params()).isEqualTo(Map.of("form", "WARD"));
  }

  @Test
  void thenOneInstitution() {
    assertThat(first("U1", "U3").getFirst().params()).isEqualTo(Map.of("form", "INSTITUTION"));
  }

  @Test
  void andTwoInstitutionsAreApart() {
    assertThat(Reasons.codes(first("U1", "V1"))).startsWith("PARTNERS_APART");
  }

  @Test
  void aCompanionComesAlong() {
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "P2").companion(true, CompanionStay.SHORT_TERM);

    var reasons =
        Reasons.of(
                town,
                new Draft()
                    .placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY)
                    .placed(null, "P2", "K1", SHORT_TERM, MONDAY, "K", true))
            .ofPlaced("P2");

    assertThat(Reasons.codes(reasons))
        .containsExactly("COUPLE_TOGETHER", "COMES_ALONG", "EARLIEST_DATE");
  }

  @Test
  void aCompanionWithoutBedIsToldWhy() {
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "P2").companion(true, CompanionStay.SHORT_TERM);
    var without = new Draft().unplaced(UnplacedKind.COMPANION, "P2", null);
    var alone =
        new Draft()
            .placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY)
            .unplaced(UnplacedKind.COMPANION, "P2", null);

    assertThat(Reasons.codes(Reasons.of(town, without).ofWaiting("P2")))
        .containsExactly("PARTNER_WITHOUT_PLACE");
    assertThat(Reasons.codes(Reasons.of(town, alone).ofWaiting("P2")))
        .containsExactly("NO_BED_FOR_COMPANION");
    assertThat(Reasons.codes(Reasons.of(town, alone).ofPlaced("P1"))).contains("PARTNERS_APART");
  }

  @Test
  void aCompanionWithoutNeedIsToldSo() {
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "P2").companion(false, CompanionStay.SHORT_TERM);

    var draft = new Draft().unplaced(UnplacedKind.COMPANION, "P2", null);

    assertThat(Reasons.codes(Reasons.of(town, draft).ofWaiting("P2")))
        .containsExactly("COMPANION_NEED_MISSING");
  }

  @Test
  void aCoupleThatWaitsIsToldWhatStopsIt() {
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.waits("B", "P2", LONG_TERM_SOMATIC).need(1, 1);
    town.couple("K", "P1", "P2");

    var draft =
        new Draft().unplaced(UnplacedKind.CASE, "A", null).unplaced(UnplacedKind.CASE, "B", null);

    assertThat(Reasons.params(Reasons.of(town, draft).ofWaiting("A"), "NO_PLACE_FOR_BOTH"))
        .isEqualTo(Map.of("mode", "TOGETHER_ONLY"));
  }

  @Test
  void onlyThePartnersInstitutionWillDo() {
    town.livesIn("P2", "U2");
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.couple("K", "P1", "P2");

    var draft = new Draft().unplaced(UnplacedKind.CASE, "A", null);

    assertThat(Reasons.codes(Reasons.of(town, draft).ofWaiting("A")))
        .contains("PARTNERS_INSTITUTION_FULL");
  }

  /** The pair A (need 3) and B (need 1), and two others: C (need 2) in between, D (need 5). */
  private Reasons pair(String unit, String partnersUnit, PartnerRank partnerRank) {
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.waits("B", "P2", LONG_TERM_SOMATIC).need(1, 1);
    town.waits("C", "P3", LONG_TERM_SOMATIC).need(2, 50);
    town.waits("D", "P4", LONG_TERM_SOMATIC).need(5, 50);
    town.couple("K", "P1", "P2").placeThenReunite();
    return Reasons.of(
        town,
        new Draft()
            .placed("D", "P4", "U3", LONG_TERM_SOMATIC, MONDAY)
            .placed("A", "P1", unit, LONG_TERM_SOMATIC, MONDAY, "K", true)
            .placed("B", "P2", partnersUnit, LONG_TERM_SOMATIC, MONDAY, "K", true),
        TestRules.withPartnerRank(partnerRank));
  }

  @Test
  void bothOfACoupleAreToldTheRankThatTheyWereTriedAtAndWhoWasConsidered() {
    var reasons = pair("U1", "U2", PartnerRank.HIGHER);

    assertThat(Reasons.params(reasons.ofPlaced("P2"), "RANKED_AS_COUPLE"))
        .isEqualTo(Map.of("partnerRank", "HIGHER"));
    assertThat(Reasons.params(reasons.ofPlaced("P2"), "GREATEST_NEED_AMONG_SUITABLE"))
        .containsEntry("rank", 2)
        .containsEntry("considered", List.of("D", "B", "C"))
        .containsEntry("placedElsewhere", List.of("D"));
    assertThat(Reasons.codes(reasons.ofPlaced("P1"))).contains("RANKED_AS_COUPLE");
    assertThat(Reasons.params(reasons.ofPlaced("P1"), "GREATEST_NEED_AMONG_SUITABLE"))
        .containsEntry("considered", List.of("D", "A", "C"));
  }

  @Test
  void wherePartnersRankByTheOwnNeedTheLastOfThemDecides() {
    var reasons = pair("U1", "U2", PartnerRank.OWN);

    assertThat(Reasons.params(reasons.ofPlaced("P1"), "RANKED_AS_COUPLE"))
        .isEqualTo(Map.of("partnerRank", "OWN"));
    assertThat(Reasons.params(reasons.ofPlaced("P1"), "GREATEST_NEED_AMONG_SUITABLE"))
        .containsEntry("rank", 3)
        .containsEntry("considered", List.of("D", "C", "A"))
        .containsEntry("outOfReach", List.of("C"));
  }

  @Test
  void partnersApartAreNotSaidToHaveBeenPlacedByTheNeedOfOneOfThem() {
    var reasons = pair("U1", "V1", PartnerRank.HIGHER);

    assertThat(Reasons.codes(reasons.ofPlaced("P2")))
        .contains("PARTNERS_APART", "GREATEST_NEED_AMONG_SUITABLE")
        .doesNotContain("RANKED_AS_COUPLE");
    assertThat(Reasons.params(reasons.ofPlaced("P2"), "GREATEST_NEED_AMONG_SUITABLE"))
        .containsEntry("rank", 4);
  }
}
