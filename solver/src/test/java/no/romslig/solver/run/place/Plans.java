package no.romslig.solver.run.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import no.romslig.solver.rules.Resolution;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.snapshot.Town;

/** Where the planner puts whom in a town. */
final class Plans {

  private Plans() {}

  /** The unit of everyone who is placed or moved, by person id. */
  static Map<String, String> units(Town town) {
    var snapshot = town.snapshot();
    if (!(RuleSets.resolve(snapshot.ruleSet()) instanceof Resolution.Resolved(var rules))) {
      throw new AssertionError("The rule set is refused");
    }
    PlacePlan plan = new PlacePlanner().plan(snapshot, rules);
    Map<String, String> units = new LinkedHashMap<>();
    plan.placements().forEach(each -> units.put(each.personId().value(), each.unitId().value()));
    plan.relocations().forEach(each -> units.put(each.personId().value(), each.toUnitId().value()));
    assertThat(plan.proven()).isTrue();
    return units;
  }
}
