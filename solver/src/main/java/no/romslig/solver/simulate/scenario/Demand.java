package no.romslig.solver.simulate.scenario;

import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import org.jspecify.annotations.Nullable;

/**
 * Those who come to ask for a lasting place. Each is like someone in the base who waits for the
 * same form: where they live, what a unit must offer, what they wish.
 *
 * @param name together with the seed it decides who they are; the same in two scenarios, the same
 *     people
 * @param careForms granted, best first
 * @param perYear how many in the first year
 * @param growthPerYear 0.02 = two percent more each year
 * @param months twelve weights, January first; empty = all alike
 * @param needClasses five weights, class 1 first; empty = as those in the base
 * @param rightShare how many of them have a right; missing = as those in the base
 */
public record Demand(
    String name,
    List<CareForm> careForms,
    double perYear,
    double growthPerYear,
    List<Double> months,
    List<Double> needClasses,
    @Nullable Double rightShare,
    String source) {

  public Demand {
    careForms = careForms == null ? List.of() : List.copyOf(careForms);
    months = months == null ? List.of() : List.copyOf(months);
    needClasses = needClasses == null ? List.of() : List.copyOf(needClasses);
  }
}
