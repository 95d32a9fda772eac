package no.romslig.benchmarks.instance;

import no.romslig.solver.sample.TownPlan;
import no.romslig.solver.sample.TownPlan.Beds;
import no.romslig.solver.sample.TownPlan.Demand;
import no.romslig.solver.snapshot.Position;

/**
 * What a municipality of so many places has of each kind, and how many ask. The shares are those of
 * the largest sample; docs/benchmark.md states them.
 */
public final class Proportions {

  /** The least and the most places that these proportions are for. */
  private static final int FEWEST = 20;

  private static final int MOST = 40_000;

  /** From how many places on the institutions grow in number. */
  private static final int GROWS_FROM = 40;

  private static final int FEWEST_INSTITUTIONS = 3;
  private static final int MOST_INSTITUTIONS = 60;

  private final int places;

  private Proportions(int places) {
    this.places = places;
  }

  /**
   * The figures of a municipality.
   *
   * @param places of every kind together, 20 to 40 000
   * @param name decides, with the seed, every throw of the dice
   * @throws IllegalArgumentException where there are fewer or more places
   */
  public static TownPlan plan(String name, String ruleSet, int places, Shape shape) {
    if (places < FEWEST || places > MOST) {
      throw new IllegalArgumentException(
          "A municipality has %d to %d places, not %d.".formatted(FEWEST, MOST, places));
    }
    Proportions town = new Proportions(places);
    return new TownPlan(
        name,
        name + " (synthetic)",
        "9990",
        ruleSet,
        town.beds(),
        town.demand(shape),
        0,
        new Position(62.0, 8.0),
        0.2);
  }

  private Beds beds() {
    int longTerm = share(0.66);
    int external = places < 100 ? 0 : share(0.013);
    int shortTerm = share(0.1);
    int respite = Math.max(1, share(0.024));
    int childRespite = places < 100 ? 0 : Math.max(1, share(0.006));
    int emergency = share(0.003);
    int flats = share(0.004);
    int housing = places - longTerm - shortTerm - respite - childRespite - emergency - flats;
    return new Beds(
        institutions(),
        longTerm,
        share(0.145),
        Math.max(1, share(0.02)),
        external,
        share(0.0035),
        shortTerm,
        respite,
        childRespite,
        housing,
        share(0.008),
        emergency,
        flats);
  }

  private Demand demand(Shape shape) {
    int cases = Math.max(10, share(0.2));
    int grants = shape.stays ? Math.max(4, share(0.11)) : 0;
    return new Demand(
        cases,
        Math.max(1, cases * 55 / 1000),
        shape.moves ? Math.max(2, share(0.058)) : 0,
        shape.couples ? Math.max(1, share(0.0052)) : 0,
        grants,
        places < 100 ? 0 : grants * 12 / 100,
        shape.stays ? Math.max(4, share(0.11)) : 0);
  }

  /** Between the least and the most as the logarithm of the places is. */
  private int institutions() {
    double way =
        Math.log((double) Math.max(places, GROWS_FROM) / GROWS_FROM)
            / Math.log((double) MOST / GROWS_FROM);
    return FEWEST_INSTITUTIONS + (int) Math.round((MOST_INSTITUTIONS - FEWEST_INSTITUTIONS) * way);
  }

  private int share(double part) {
    return (int) Math.round(part * places);
  }
}
