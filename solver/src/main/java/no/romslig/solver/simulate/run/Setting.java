package no.romslig.solver.simulate.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.simulate.scenario.Assumptions;
import no.romslig.solver.simulate.scenario.LengthOfStay;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import org.jspecify.annotations.Nullable;

/** What all courses of one scenario have in common; many threads may read it. */
public final class Setting {

  private final Snapshot base;
  private final RuleSet rules;
  private final Assumptions assumptions;
  private final List<UnitChange> changes;
  private final int days;
  private final Newcomers newcomers;
  private final List<Arrivals> arrivals = new ArrayList<>();
  private final Map<CareForm, LengthOfStay> lengths = new EnumMap<>(CareForm.class);

  /**
   * A unit that is another from a day on, or becomes known to be.
   *
   * @param day days since the base
   */
  public record UnitChange(int day, Unit unit) {}

  /**
   * What a scenario says.
   *
   * @param base a checked snapshot, with every unit that is there at any time
   * @param days how many days a course has
   */
  public Setting(
      Snapshot base, RuleSet rules, Assumptions assumptions, List<UnitChange> changes, int days) {
    this.base = base;
    this.rules = rules;
    this.assumptions = assumptions;
    this.changes = List.copyOf(changes);
    this.days = days;
    newcomers = new Newcomers(base, rules);
    assumptions.demand().forEach(each -> arrivals.add(Arrivals.of(each, base.asOf(), days)));
    for (LengthOfStay length : assumptions.lengthOfStay()) {
      length.careForms().forEach(form -> lengths.put(form, length));
    }
  }

  public Snapshot base() {
    return base;
  }

  public RuleSet rules() {
    return rules;
  }

  public int days() {
    return days;
  }

  Assumptions assumptions() {
    return assumptions;
  }

  List<UnitChange> changes() {
    return changes;
  }

  Newcomers newcomers() {
    return newcomers;
  }

  Arrivals arrivals(int demand) {
    return arrivals.get(demand);
  }

  /** How long people stay in a form; null = for ever. */
  @Nullable LengthOfStay lengthOfStay(CareForm form) {
    return lengths.get(form);
  }
}
