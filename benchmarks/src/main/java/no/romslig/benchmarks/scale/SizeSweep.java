package no.romslig.benchmarks.scale;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.romslig.benchmarks.instance.Family;
import no.romslig.benchmarks.report.Figures;
import no.romslig.benchmarks.report.Growth;
import no.romslig.benchmarks.report.LogLogChart;
import no.romslig.benchmarks.report.LogLogChart.Point;
import no.romslig.benchmarks.report.Table;

/**
 * The same shape in growing sizes. A part that takes longer than the limit at one size is left out
 * at the larger ones; the lasting places never are.
 */
public final class SizeSweep {

  /** Below this size fixed costs hide the growth. */
  private static final int EXPONENT_FROM = 1_000;

  private final List<SizeRun.Result> results = new ArrayList<>();

  /**
   * Measures the sizes in order.
   *
   * @param stem shape of the instances, such as {@code whole}
   * @param limit seconds after which a part is left out at larger sizes
   * @param told is told of each size
   */
  public static SizeSweep over(
      String stem, List<Integer> sizes, double limit, Consumer<SizeRun.Result> told) {
    SizeSweep sweep = new SizeSweep();
    Set<Part> parts = EnumSet.allOf(Part.class);
    // Once unmeasured, so that the smallest size does not pay for a cold machine.
    SizeRun.of(Family.named(stem + "-" + sizes.getFirst() + "-2"), sizes.getFirst(), parts);
    for (int size : sizes) {
      SizeRun.Result result = SizeRun.of(Family.named(stem + "-" + size + "-1"), size, parts);
      sweep.results.add(result);
      told.accept(result);
      result
          .seconds()
          .forEach(
              (part, seconds) -> {
                if (seconds > limit) {
                  parts.remove(part);
                }
              });
    }
    return sweep;
  }

  /** In the order of size. */
  public List<SizeRun.Result> results() {
    return List.copyOf(results);
  }

  /** Seconds of one part by size. */
  List<Point> points(Part part) {
    return results.stream()
        .filter(result -> result.seconds().containsKey(part))
        .map(result -> new Point(result.places(), seconds(result, part)))
        .toList();
  }

  private static double seconds(SizeRun.Result result, Part part) {
    return Math.max(1e-4, result.seconds().getOrDefault(part, 0.0));
  }

  private List<Point> heap() {
    return results.stream()
        .map(result -> new Point(result.places(), Math.max(1, result.mebibytes())))
        .toList();
  }

  /** A row for each size, and last how each part grows. */
  public Table table() {
    List<String> heads = new ArrayList<>(List.of("places"));
    for (Part part : Part.values()) {
      heads.add(part.words());
    }
    heads.addAll(List.of("heap", "places proven", "violations"));
    Table table = new Table(heads.toArray(String[]::new));
    for (SizeRun.Result result : results) {
      List<Object> row = new ArrayList<>(List.of(result.places()));
      for (Part part : Part.values()) {
        boolean done = result.seconds().containsKey(part);
        row.add(done ? Figures.seconds(seconds(result, part)) : "-");
      }
      row.addAll(
          List.of(
              result.mebibytes() + " MiB", result.proven() ? "yes" : "no", result.violations()));
      table.add(row.toArray());
    }
    List<Object> last = new ArrayList<>(List.of("exponent, from " + EXPONENT_FROM));
    for (Part part : Part.values()) {
      last.add(exponent(points(part)));
    }
    last.addAll(List.of(exponent(heap()), "", ""));
    table.add(last.toArray());
    return table;
  }

  private static String exponent(List<Point> points) {
    List<Point> large = points.stream().filter(point -> point.x() >= EXPONENT_FROM).toList();
    return large.size() < 2 ? "-" : Figures.digits(Growth.exponent(large));
  }

  /** Time and heap over size. */
  public String svg() {
    LogLogChart chart =
        new LogLogChart(
            "Growth with the size of a municipality", "places", "seconds; heap in gibibytes");
    for (Part part : Part.values()) {
      chart.add(part.words(), points(part));
    }
    chart.add(
        "heap", heap().stream().map(point -> new Point(point.x(), point.y() / 1024)).toList());
    return chart.svg();
  }
}
