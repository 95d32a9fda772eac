package no.romslig.solver.run.place;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import no.romslig.solver.rules.Resolution;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.snapshot.Town;
import no.romslig.solver.snapshot.UnitId;

/** Where the planner puts whom in a town. */
final class Plans {

  private Plans() {}

  /** The unit of everyone who is placed or moved, by person id. */
  static Map<String, String> units(Town town) {
    return described(town, (unit, from) -> unit.value());
  }

  /** The unit and the day, counted from the day of the run, of everyone who is placed or moved. */
  static Map<String, String> places(Town town) {
    LocalDate asOf = town.snapshot().asOf();
    return described(town, (unit, from) -> unit + " " + DAYS.between(asOf, from));
  }

  private static Map<String, String> described(
      Town town, BiFunction<UnitId, LocalDate, String> description) {
    var snapshot = town.snapshot();
    if (!(RuleSets.resolve(snapshot.ruleSet()) instanceof Resolution.Resolved(var rules))) {
      throw new AssertionError("The rule set is refused");
    }
    PlacePlan plan = new PlacePlanner().plan(snapshot, rules);
    Map<String, String> places = new LinkedHashMap<>();
    plan.placements()
        .forEach(
            each ->
                places.put(each.personId().value(), description.apply(each.unitId(), each.from())));
    plan.relocations()
        .forEach(
            each ->
                places.put(each.personId().value(), description.apply(each.toUnitId(), each.on())));
    assertThat(plan.proven()).isTrue();
    return places;
  }
}
