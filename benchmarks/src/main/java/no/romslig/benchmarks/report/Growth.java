package no.romslig.benchmarks.report;

import java.util.List;
import no.romslig.benchmarks.report.LogLogChart.Point;

/** How fast something grows with something else. */
public final class Growth {

  private Growth() {}

  /**
   * The exponent k of the power law {@code y = c·x^k} that lies nearest to the points (least
   * squares of the logarithms); not a number where there are fewer than two.
   */
  public static double exponent(List<Point> points) {
    double x = points.stream().mapToDouble(point -> Math.log(point.x())).average().orElse(0);
    double y = points.stream().mapToDouble(point -> Math.log(point.y())).average().orElse(0);
    double above = 0;
    double below = 0;
    for (Point point : points) {
      double far = Math.log(point.x()) - x;
      above += far * (Math.log(point.y()) - y);
      below += far * far;
    }
    return above / below;
  }
}
