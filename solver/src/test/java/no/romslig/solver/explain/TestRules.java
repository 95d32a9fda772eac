package no.romslig.solver.explain;

import java.util.List;
import java.util.Map;
import no.romslig.solver.rules.RuleSet;
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

/** A strict rule set for tests that says all that rule sets can say. */
final class TestRules {

  static final RuleSet STRICT = strict(0, PartnerRank.HIGHER, Map.of());

  private TestRules() {}

  static RuleSet demanding(CareForm form, String... rules) {
    return strict(0, PartnerRank.HIGHER, Map.of(form, List.of(rules)));
  }

  static RuleSet withScoreBand(int band) {
    return strict(band, PartnerRank.HIGHER, Map.of());
  }

  static RuleSet withPartnerRank(PartnerRank partnerRank) {
    return strict(0, partnerRank, Map.of());
  }

  private static RuleSet strict(
      int scoreBand, PartnerRank partnerRank, Map<CareForm, List<String>> demanded) {
    return new RuleSet(
        "test",
        "1.0.0",
        28,
        scoreBand,
        List.of(16, 8, 4, 2, 1),
        0,
        new RespiteRules(14, 14, 56, WindowMode.WINDOW),
        new HousingRules(24, true),
        new ShelteredRules(true, true, true, true),
        new CohabitationRules(true, partnerRank),
        new MoveRules(true, true),
        new ExternalRules(ExternalUse.RIGHT, 0),
        true,
        demanded,
        List.of());
  }
}
