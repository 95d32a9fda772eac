package no.romslig.solver.simulate.result;

import java.util.List;
import no.romslig.solver.simulate.measure.Quantiles;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What many courses say of one figure.
 *
 * @param median of the courses
 * @param low one in twenty courses lies below
 * @param high one in twenty courses lies above
 * @param mean of the courses
 * @param error the mean is known to within so much with 95 % confidence; 0 for a single course
 * @param courses of which the figure is known
 */
public record Spread(
    double median, double low, double high, double mean, double error, int courses) {

  private static final double ONE_IN_TWENTY = 0.05;
  private static final double CONFIDENCE = 0.95;

  /** What these values say; there must be one at least. */
  public static Spread of(List<Double> values) {
    return of(values, CONFIDENCE);
  }

  /** The same, the mean with another confidence. */
  public static Spread of(List<Double> values, double confidence) {
    double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
    return new Spread(
        Quantiles.of(all, 0.5),
        Quantiles.of(all, ONE_IN_TWENTY),
        Quantiles.of(all, 1 - ONE_IN_TWENTY),
        Mean.of(all).getAsDouble(),
        all.length < 2 ? 0 : error(all, confidence),
        all.length);
  }

  private static double error(double[] values, double confidence) {
    double deviation = StandardDeviation.of(values).getAsDouble();
    double factor =
        TDistribution.of(values.length - 1.0).inverseCumulativeProbability((1 + confidence) / 2);
    return factor * deviation / Math.sqrt(values.length);
  }
}
