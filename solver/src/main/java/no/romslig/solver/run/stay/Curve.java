package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.proposal.SolverRun.Point;

/** What was missing and what was proven when: a point wherever one of them got better. */
final class Curve {

  private static final int MOST_POINTS = 40;

  private final List<Point> points = new ArrayList<>();

  void add(Point point) {
    if (points.isEmpty() || !saysTheSame(points.getLast(), point)) {
      points.add(point);
    }
  }

  private static boolean saysTheSame(Point one, Point other) {
    return one.acuteMissing() == other.acuteMissing()
        && one.missing() == other.missing()
        && one.bound() == other.bound();
  }

  /** Some of the points, as evenly as can be, with the first and the last. */
  List<Point> some() {
    if (points.size() <= MOST_POINTS) {
      return List.copyOf(points);
    }
    List<Point> some = new ArrayList<>();
    for (int i = 0; i < MOST_POINTS; i++) {
      some.add(points.get(i * (points.size() - 1) / (MOST_POINTS - 1)));
    }
    return List.copyOf(some);
  }
}
