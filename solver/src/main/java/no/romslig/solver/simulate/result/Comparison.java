package no.romslig.solver.simulate.result;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.simulate.measure.Figure;
import no.romslig.solver.simulate.run.Courses.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A scenario against the base, by one figure.
 *
 * @param difference course by course: the same people in both, so that only what the scenario
 *     changes is left
 * @param unpairedError how well the difference of the means would be known with other people in the
 *     two, with 95 % confidence
 */
public record Comparison(Spread difference, double unpairedError) {

  /** The comparison; null where no course knows the figure in both. */
  public static @Nullable Comparison of(Figure figure, List<Outcome> scenario, List<Outcome> base) {
    List<Double> differences = new ArrayList<>();
    List<Double> there = new ArrayList<>();
    List<Double> here = new ArrayList<>();
    for (int k = 0; k < Math.min(scenario.size(), base.size()); k++) {
      Double one = scenario.get(k).figures().get(figure);
      Double other = base.get(k).figures().get(figure);
      if (one != null && other != null) {
        differences.add(one - other);
        there.add(one);
        here.add(other);
      }
    }
    return differences.isEmpty()
        ? null
        : new Comparison(
            Spread.of(differences), Math.hypot(Spread.of(there).error(), Spread.of(here).error()));
  }

  /** How many times narrower the interval is for the same people being in both. */
  public double gain() {
    return unpairedError / difference.error();
  }
}
