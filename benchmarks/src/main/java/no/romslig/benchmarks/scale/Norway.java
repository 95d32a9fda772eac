package no.romslig.benchmarks.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.romslig.benchmarks.instance.Instance;
import no.romslig.benchmarks.instance.Proportions;
import no.romslig.benchmarks.instance.Shape;

/** Municipalities of the sizes that Norway's have; none of them is one. */
public final class Norway {

  /**
   * The share of nursing-home places among all places of an instance: long-term, short, respite.
   */
  private static final double NURSING_HOME = 0.66 + 0.1 + 0.024;

  private Norway() {}

  /** Nursing-home places of each, largest first; {@code norway.csv} tells where they are from. */
  public static List<Integer> sizes() {
    try (InputStream in = Norway.class.getResourceAsStream("norway.csv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, "norway.csv"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.equals("places"))
          .map(Integer::valueOf)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The municipality of that number, with everything that can be asked for. More wait than in
   * Norway, where 3 to 10 for each hundred places do.
   *
   * @param number from 1, the largest
   */
  public static Instance municipality(int number) {
    int places = (int) Math.round(sizes().get(number - 1) / NURSING_HOME);
    String name = "norway-" + number;
    String rules = number % 2 == 1 ? "kinn" : "more-og-romsdal";
    return Instance.of(Proportions.plan(name, rules, places, Shape.WHOLE), number);
  }
}
