package no.romslig.benchmarks.survey;

import java.util.SplittableRandom;
import no.romslig.benchmarks.instance.Instance;
import no.romslig.benchmarks.instance.Proportions;
import no.romslig.benchmarks.instance.Shape;

/** Small municipalities of every shape, which the seed alone decides. */
final class RandomTowns {

  private static final int FEWEST_PLACES = 20;
  private static final int MOST_PLACES = 250;

  private RandomTowns() {}

  /** As many small as large ones, on a logarithmic scale; shapes and rule sets in turn. */
  static Instance town(long seed) {
    Shape[] shapes = Shape.values();
    Shape shape = shapes[Math.floorMod(seed, shapes.length)];
    double share = new SplittableRandom(seed).nextDouble();
    int places =
        (int) Math.round(FEWEST_PLACES * Math.pow((double) MOST_PLACES / FEWEST_PLACES, share));
    String rules = Math.floorMod(seed / shapes.length, 2) == 0 ? "kinn" : "more-og-romsdal";
    String name = "random-" + shape.word() + "-" + seed;
    return Instance.of(Proportions.plan(name, rules, places, shape), seed);
  }
}
