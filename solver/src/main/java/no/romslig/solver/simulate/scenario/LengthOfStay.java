package no.romslig.solver.simulate.scenario;

import java.util.Set;
import no.romslig.solver.snapshot.CareForm;

/**
 * How long people stay in a lasting place of these forms: Weibull, so that with a shape below 1 the
 * first months take most. A shape of 1 is exponential.
 *
 * @param scaleYears above 0
 */
public record LengthOfStay(
    Set<CareForm> careForms, double shape, double scaleYears, String source) {

  public LengthOfStay {
    careForms = careForms == null ? Set.of() : Set.copyOf(careForms);
  }

  /**
   * Years that are left to someone who has been there for some.
   *
   * @param lifetime exponentially distributed with mean 1
   * @param been years so far; 0 = just come
   */
  public double left(double lifetime, double been) {
    double passed = StrictMath.pow(been / scaleYears, shape);
    return scaleYears * StrictMath.pow(passed + lifetime, 1 / shape) - been;
  }
}
