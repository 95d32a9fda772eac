package no.romslig.solver.simulate.theory;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.simulate.measure.Figure;
import no.romslig.solver.simulate.measure.Window;
import no.romslig.solver.simulate.place.ExactPolicy;
import no.romslig.solver.simulate.run.Courses;
import no.romslig.solver.simulate.run.Courses.Outcome;
import no.romslig.solver.simulate.run.Setting;
import no.romslig.solver.simulate.scenario.Assumptions;
import no.romslig.solver.simulate.scenario.Demand;
import no.romslig.solver.simulate.scenario.LengthOfStay;
import no.romslig.solver.simulate.scenario.WhileWaiting;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Town;

/**
 * A town of rooms that are alike, for which queueing theory has formulas.
 *
 * @param perYear how many ask
 * @param deaths of those who wait, a rate a year
 */
record Desk(int rooms, double perYear, double shape, double scaleYears, double deaths) {

  static final CareForm FORM = CareForm.LONG_TERM_SOMATIC;

  private static final double DAYS_PER_YEAR = 365.25;
  private static final String SOURCE = "a case that theory knows";

  /** The figure in each course, after the years of warm-up. */
  List<Double> courses(Figure figure, int warmUpYears, int years, int count) {
    int from = (int) (warmUpYears * DAYS_PER_YEAR);
    int to = from + (int) (years * DAYS_PER_YEAR);
    Snapshot base = base();
    RuleSet rules = RuleSets.shipped(base.ruleSet().base());
    Setting setting = new Setting(base, rules, assumptions(), List.of(), to);
    return Courses.run(
            setting,
            new Window(from, to),
            () -> ExactPolicy.of(base, rules),
            2026,
            count,
            2,
            () -> false,
            done -> {})
        .stream()
        .map(Outcome::figures)
        .map(figures -> Objects.requireNonNull(figures.get(figure)))
        .toList();
  }

  private Snapshot base() {
    Town town = new Town().rules("more-og-romsdal");
    town.institution("I");
    for (int room = 0; room < rooms; room++) {
      town.unit("R" + room, FORM);
    }
    return town.snapshot();
  }

  private Assumptions assumptions() {
    return new Assumptions(
        List.of(
            new Demand(
                "all", List.of(FORM), perYear, 0, List.of(), List.of(1.0, 1.0, 1.0), 0.0, SOURCE)),
        List.of(new LengthOfStay(Set.of(FORM), shape, scaleYears, SOURCE)),
        new WhileWaiting(deaths, 0, 0, SOURCE),
        List.of());
  }
}
