package no.romslig.benchmarks.instance;

import no.romslig.solver.rules.Resolution;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.sample.TownPlan;
import no.romslig.solver.snapshot.Snapshot;

/**
 * A snapshot that its name alone decides.
 *
 * @param name of a sample or of the family, such as {@code romsvik-1} or {@code whole-1000-1}
 */
public record Instance(String name, Snapshot snapshot) {

  static Instance ofSample(String name, String sample, long seed) {
    return new Instance(name, Samples.generate(sample, seed));
  }

  /** What the plan and the seed make. */
  public static Instance of(TownPlan plan, long seed) {
    return new Instance(plan.name(), Samples.generate(plan, seed));
  }

  /** The rules that it is planned by. */
  public RuleSet rules() {
    return switch (RuleSets.resolve(snapshot.ruleSet())) {
      case Resolution.Resolved resolved -> resolved.ruleSet();
      case Resolution.Refused refused ->
          throw new IllegalStateException("an instance names rules that do not exist: " + refused);
    };
  }
}
