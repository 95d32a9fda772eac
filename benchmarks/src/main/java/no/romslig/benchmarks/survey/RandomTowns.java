package no.romslig.benchmarks.survey;

import java.util.SplittableRandom;
import no.romslig.benchmarks.instance.Instance;
import no.romslig.benchmarks.instance.Proportions;
import no.romslig.benchmarks.instance.Shape;
import no.romslig.solver.sample.TownPlan;
import no.romslig.solver.sample.TownPlan.Beds;
import no.romslig.solver.sample.TownPlan.Demand;

/** Small municipalities of every shape, which the seed alone decides. */
final class RandomTowns {

  private static final int FEWEST_PLACES = 20;
  private static final int MOST_PLACES = 250;
  private static final int MOST_COUPLES = 8;
  private static final int MOST_ROOMS = 4;
  private static final int MOST_RELOCATIONS = 12;

  private RandomTowns() {}

  /**
   * As many small as large ones, on a logarithmic scale; shapes and rule sets in turn. Of couples,
   * rooms for two and relocations there are more than in towns of such a size, since they are what
   * makes it difficult.
   */
  static Instance town(long seed) {
    Shape[] shapes = Shape.values();
    Shape shape = shapes[Math.floorMod(seed, shapes.length)];
    SplittableRandom random = new SplittableRandom(seed);
    int places =
        (int)
            Math.round(
                FEWEST_PLACES
                    * Math.pow((double) MOST_PLACES / FEWEST_PLACES, random.nextDouble()));
    String rules = Math.floorMod(seed / shapes.length, 2) == 0 ? "kinn" : "more-og-romsdal";
    String name = "random-" + shape.word() + "-" + seed;
    return Instance.of(harder(Proportions.plan(name, rules, places, shape), random), seed);
  }

  private static TownPlan harder(TownPlan plan, SplittableRandom random) {
    Demand demand = plan.demand();
    int couples = demand.couples() == 0 ? 0 : random.nextInt(1, MOST_COUPLES + 1);
    int relocations =
        demand.relocations() == 0 ? 0 : demand.relocations() + random.nextInt(MOST_RELOCATIONS);
    Beds beds = plan.beds();
    int rooms = Math.min(random.nextInt(MOST_ROOMS), beds.longTerm() / 8);
    return new TownPlan(
        plan.name(),
        plan.title(),
        plan.number(),
        plan.ruleSet(),
        new Beds(
            beds.institutions(),
            beds.longTerm(),
            beds.sheltered(),
            beds.special(),
            beds.external(),
            beds.sharedRooms() + rooms,
            beds.shortTerm(),
            beds.respite(),
            beds.childRespite(),
            beds.hdo(),
            beds.coupleUnits() + couples / 2,
            beds.kad(),
            beds.flats()),
        new Demand(
            demand.cases() + 2 * couples,
            demand.rights(),
            relocations,
            couples,
            demand.grants(),
            demand.childGrants(),
            demand.shortStays()),
        random.nextInt(MOST_COUPLES),
        plan.centre(),
        plan.spread());
  }
}
