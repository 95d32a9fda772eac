package no.romslig.solver.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.romslig.solver.rules.RuleSet.CohabitationRules;
import no.romslig.solver.rules.RuleSet.ExternalRules;
import no.romslig.solver.rules.RuleSet.ExternalUse;
import no.romslig.solver.rules.RuleSet.HousingRules;
import no.romslig.solver.rules.RuleSet.MoveRules;
import no.romslig.solver.rules.RuleSet.PartnerRank;
import no.romslig.solver.rules.RuleSet.RespiteRules;
import no.romslig.solver.rules.RuleSet.ShelteredRules;
import no.romslig.solver.rules.RuleSet.WindowMode;
import no.romslig.solver.snapshot.CareForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedRuleSetsTest {

  @Test
  void kinnAndTheMoldeRegionAreShipped() {
    assertThat(RuleSets.ids()).containsExactly("kinn", "more-og-romsdal");
    assertThat(RuleSets.shipped("kinn").version()).isEqualTo("1.0.0");
    assertThat(RuleSets.shipped("more-og-romsdal").id()).isEqualTo("more-og-romsdal");
    assertThatThrownBy(() -> RuleSets.shipped("oslo"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kinn");
  }

  @Test
  void kinnLimitsRespiteToTwoWeeksInEight() {
    RuleSet kinn = RuleSets.shipped("kinn");

    assertThat(kinn.respite()).isEqualTo(new RespiteRules(14, 14, 56, WindowMode.WINDOW));
    assertThat(kinn.sheltered()).isEqualTo(new ShelteredRules(true, false, false, true));
    assertThat(kinn.hdo()).isEqualTo(new HousingRules(0, true));
    assertThat(kinn.cohabitation()).isEqualTo(new CohabitationRules(false, PartnerRank.HIGHER));
    assertThat(kinn.external()).isEqualTo(new ExternalRules(ExternalUse.RIGHT, 1));
  }

  @Test
  void theMoldeRegionLimitsOnlyTheLengthOfOneRespiteStay() {
    RuleSet region = RuleSets.shipped("more-og-romsdal");

    assertThat(region.respite()).isEqualTo(new RespiteRules(14, null, null, WindowMode.WINDOW));
    assertThat(region.sheltered()).isEqualTo(new ShelteredRules(true, true, true, false));
    assertThat(region.hdo()).isEqualTo(new HousingRules(24, false));
    assertThat(region.cohabitation()).isEqualTo(new CohabitationRules(true, PartnerRank.HIGHER));
    assertThat(region.external()).isEqualTo(new ExternalRules(ExternalUse.ALL, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kinn", "more-og-romsdal"})
  void bothPlanAndRankAlike(String id) {
    RuleSet rules = RuleSets.shipped(id);

    assertThat(rules.lookAheadNights()).isEqualTo(28);
    assertThat(rules.scoreBand()).isZero();
    assertThat(rules.turnoverNights()).isZero();
    assertThat(rules.respiteWeights()).containsExactly(16, 8, 4, 2, 1);
    assertThat(List.of(5, 4, 3, 2, 1)).map(rules::respiteWeight).containsExactly(16, 8, 4, 2, 1);
    assertThat(rules.move()).isEqualTo(new MoveRules(true, true));
    assertThat(rules.allowTemporaryReuse()).isTrue();
  }

  @Test
  void eachDocumentDemandsItsOwnAssessments() {
    RuleSet kinn = RuleSets.shipped("kinn");
    RuleSet region = RuleSets.shipped("more-og-romsdal");

    assertThat(kinn.demandedFor(CareForm.LONG_TERM_SHELTERED)).containsExactly("LT-07", "SK-03");
    assertThat(kinn.demandedFor(CareForm.HDO)).containsExactly("HDO-08");
    assertThat(kinn.demandedFor(CareForm.SHORT_TERM)).isEmpty();
    assertThat(region.demandedFor(CareForm.LONG_TERM_SOMATIC)).containsExactly("GEN-01");
    assertThat(region.demandedFor(CareForm.CHILD_HOME)).containsExactly("BB-02", "BB-04", "BB-05");
  }
}
