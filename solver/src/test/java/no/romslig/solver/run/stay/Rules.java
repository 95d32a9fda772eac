package no.romslig.solver.run.stay;

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
import org.jspecify.annotations.Nullable;

/** Rule sets for tests of stays: Kinn's respite rules, unless a test says otherwise. */
record Rules(
    int longest,
    @Nullable Integer most,
    @Nullable Integer window,
    WindowMode mode,
    int turnover,
    boolean lends,
    boolean assessesWithoutDiagnosis) {

  static final Rules KINN = new Rules(14, 14, 56, WindowMode.WINDOW, 0, true, true);

  Rules longest(int nights) {
    return new Rules(nights, most, window, mode, turnover, lends, assessesWithoutDiagnosis);
  }

  Rules quota(@Nullable Integer nights, @Nullable Integer days) {
    return new Rules(longest, nights, days, mode, turnover, lends, assessesWithoutDiagnosis);
  }

  Rules byCycle() {
    return new Rules(
        longest, most, window, WindowMode.CYCLE, turnover, lends, assessesWithoutDiagnosis);
  }

  Rules turnover(int nights) {
    return new Rules(longest, most, window, mode, nights, lends, assessesWithoutDiagnosis);
  }

  Rules lendsNothing() {
    return new Rules(longest, most, window, mode, turnover, false, assessesWithoutDiagnosis);
  }

  Rules assessesOnlyWithDiagnosis() {
    return new Rules(longest, most, window, mode, turnover, lends, false);
  }

  RuleSet ruleSet() {
    return new RuleSet(
        "test",
        "1.0.0",
        28,
        0,
        List.of(16, 8, 4, 2, 1),
        turnover,
        new RespiteRules(longest, most, window, mode),
        new HousingRules(24, true),
        new ShelteredRules(true, true, true, assessesWithoutDiagnosis),
        new CohabitationRules(true, PartnerRank.HIGHER),
        new MoveRules(true, true),
        new ExternalRules(ExternalUse.RIGHT, 1),
        lends,
        Map.of(),
        List.of());
  }
}
