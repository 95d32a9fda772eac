package no.romslig.benchmarks.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.romslig.solver.sample.Samples;

/**
 * The instances by name: {@code SHAPE-PLACES-SEED}, and {@code SAMPLE-SEED} for the four samples.
 * Any number of places and any seed makes an instance; those that are listed are the benchmark.
 */
public final class Family {

  /** The sizes that are listed, in places. */
  public static final List<Integer> SIZES =
      List.of(40, 100, 250, 500, 1_000, 2_000, 4_000, 10_000, 20_000, 40_000);

  private static final int SEEDS = 3;

  private static final Pattern NAME = Pattern.compile("([a-z]+)-([1-9][0-9]{0,5})-([0-9]{1,9})");
  private static final Pattern SAMPLE = Pattern.compile("([a-z]+)-([0-9]{1,9})");

  private Family() {}

  /** The names of the benchmark, by shape, then size, then seed; the samples first. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    Samples.names().forEach(sample -> addSeeds(sample, names));
    for (Shape shape : Shape.values()) {
      SIZES.forEach(places -> addSeeds(shape.word() + "-" + places, names));
    }
    return names;
  }

  private static void addSeeds(String stem, List<String> names) {
    for (int seed = 1; seed <= SEEDS; seed++) {
      names.add(stem + "-" + seed);
    }
  }

  /**
   * The instance of that name. Odd seeds follow the rule set {@code kinn}, even ones {@code
   * more-og-romsdal}; a sample has its own.
   *
   * @throws IllegalArgumentException where the name makes no instance; the message says what would
   */
  public static Instance named(String name) {
    Matcher sample = SAMPLE.matcher(name);
    if (sample.matches() && Samples.names().contains(sample.group(1))) {
      return Instance.ofSample(name, sample.group(1), Long.parseLong(sample.group(2)));
    }
    Matcher parts = NAME.matcher(name);
    if (parts.matches()) {
      for (Shape shape : Shape.values()) {
        if (shape.word().equals(parts.group(1))) {
          long seed = Long.parseLong(parts.group(3));
          String rules = seed % 2 == 1 ? "kinn" : "more-og-romsdal";
          int places = Integer.parseInt(parts.group(2));
          if (places < SIZES.getFirst() || places > SIZES.getLast()) {
            throw new IllegalArgumentException("An instance has 40 to 40000 places, not " + places);
          }
          return Instance.of(Proportions.plan(name, rules, places, shape), seed);
        }
      }
    }
    throw new IllegalArgumentException(
        "There is no instance \"%s\". Names are like whole-1000-1 or romsvik-1; the list of the"
                .formatted(name)
            + " benchmark is printed by: instance --list");
  }
}
