package no.romslig.solver.simulate.run;

import java.util.List;
import java.util.Random;
import no.romslig.solver.rules.Resolution;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.sample.TownPlan;
import no.romslig.solver.snapshot.Position;
import no.romslig.solver.snapshot.RuleSetChoice;
import no.romslig.solver.snapshot.Snapshot;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random small towns with everything that makes places hard: couples, rooms for two, moves. */
final class SmallTowns {

  private SmallTowns() {}

  /**
   * A town, under a rule set with other turnover and look-ahead than the shipped ones now and then.
   */
  static Setting of(long seed, int days) {
    Random random = new Random(seed);
    String base = random.nextBoolean() ? "kinn" : "more-og-romsdal";
    int longTerm = 30 + random.nextInt(20);
    TownPlan plan =
        new TownPlan(
            "small-" + seed,
            "Small (synthetic)",
            "9995",
            base,
            new TownPlan.Beds(
                5 + random.nextInt(3),
                longTerm,
                longTerm / 4,
                random.nextInt(3),
                random.nextInt(2),
                random.nextInt(4),
                4,
                2,
                1,
                4 + random.nextInt(8),
                random.nextInt(3),
                1,
                1),
            new TownPlan.Demand(
                12 + random.nextInt(8),
                random.nextInt(3),
                random.nextInt(6),
                random.nextInt(4),
                4,
                1,
                4),
            random.nextInt(5),
            new Position(62, 6),
            0.2);
    Snapshot snapshot = Samples.generate(plan, seed);
    ObjectNode overrides = JsonNodeFactory.instance.objectNode();
    if (random.nextInt(3) == 0) {
      overrides.put("turnoverNights", 1 + random.nextInt(4));
    }
    if (random.nextInt(3) == 0) {
      overrides.put("lookAheadNights", random.nextInt(14));
    }
    RuleSet rules =
        switch (RuleSets.resolve(new RuleSetChoice(base, overrides))) {
          case Resolution.Resolved resolved -> resolved.ruleSet();
          case Resolution.Refused refused ->
              throw new IllegalStateException(refused.faults().toString());
        };
    return new Setting(
        snapshot,
        rules,
        Years.assumptions(snapshot, 0.7 + 0.2 * random.nextInt(4)),
        List.of(),
        days);
  }
}
