package no.romslig.solver.simulate.run;

import java.util.List;
import java.util.Set;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.simulate.scenario.Assumptions;
import no.romslig.solver.simulate.scenario.Demand;
import no.romslig.solver.simulate.scenario.LengthOfStay;
import no.romslig.solver.simulate.scenario.NeedTurn;
import no.romslig.solver.simulate.scenario.WhileWaiting;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Snapshot;

/** Years to come for a town in which about as many come as leave. */
final class Years {

  private static final String TEST = "made up for a test";

  private Years() {}

  static Setting of(String sample, long seed, int days, double load) {
    Snapshot base = Samples.generate(sample, seed);
    return of(base, days, load);
  }

  static Setting of(Snapshot base, int days, double load) {
    RuleSet rules = RuleSets.shipped(base.ruleSet().base());
    return new Setting(base, rules, assumptions(base, load), List.of(), days);
  }

  static Assumptions assumptions(Snapshot base, double load) {
    double somatic = places(base, CareForm.LONG_TERM_SOMATIC) / 2.0 * load;
    double sheltered = places(base, CareForm.LONG_TERM_SHELTERED) / 2.0 * load;
    double special = places(base, CareForm.LONG_TERM_SPECIAL) / 2.0 * load;
    double hdo = places(base, CareForm.HDO) / 4.0 * load;
    return new Assumptions(
        List.of(
            demand("somatic", List.of(CareForm.LONG_TERM_SOMATIC), 0.8 * somatic),
            demand("either", List.of(CareForm.LONG_TERM_SOMATIC, CareForm.HDO), 0.2 * somatic),
            demand("sheltered", List.of(CareForm.LONG_TERM_SHELTERED), 0.8 * sheltered),
            demand(
                "sheltered or somatic",
                List.of(CareForm.LONG_TERM_SHELTERED, CareForm.LONG_TERM_SOMATIC),
                0.2 * sheltered),
            demand("special", List.of(CareForm.LONG_TERM_SPECIAL), special),
            demand("hdo", List.of(CareForm.HDO), hdo)),
        List.of(
            new LengthOfStay(
                Set.of(
                    CareForm.LONG_TERM_SOMATIC,
                    CareForm.LONG_TERM_SHELTERED,
                    CareForm.LONG_TERM_SPECIAL),
                0.853,
                1.843,
                TEST),
            new LengthOfStay(
                Set.of(CareForm.HDO, CareForm.CARE_HOUSING, CareForm.CHILD_HOME), 1, 4, TEST)),
        new WhileWaiting(0.3, 0.05, 0.5, TEST),
        List.of(
            new NeedTurn(CareForm.LONG_TERM_SOMATIC, CareForm.LONG_TERM_SHELTERED, 0.05, 4, TEST),
            new NeedTurn(CareForm.LONG_TERM_SHELTERED, CareForm.LONG_TERM_SOMATIC, 0.15, 2, TEST),
            new NeedTurn(CareForm.HDO, CareForm.LONG_TERM_SOMATIC, 0.1, 4, TEST)));
  }

  private static Demand demand(String name, List<CareForm> forms, double perYear) {
    return new Demand(name, forms, perYear, 0.02, List.of(), List.of(), null, TEST);
  }

  private static long places(Snapshot base, CareForm form) {
    return base.institutions().stream()
        .map(Institution::wards)
        .flatMap(List::stream)
        .flatMap(ward -> ward.units().stream())
        .filter(unit -> unit.careForm() == form)
        .count();
  }
}
