package no.romslig.solver.simulate.measure;

import org.apache.commons.statistics.descriptive.Quantile;

/** Quantiles, all by one definition: between the two values on either side, in proportion. */
public final class Quantiles {

  private static final Quantile QUANTILE =
      Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).withCopy(true);

  private Quantiles() {}

  /** The value that a share of all does not exceed; there must be one at least. */
  public static double of(int[] values, double share) {
    return QUANTILE.evaluate(values, share);
  }

  /** As {@link #of(int[], double)}. */
  public static double of(double[] values, double share) {
    return QUANTILE.evaluate(values, share);
  }
}
