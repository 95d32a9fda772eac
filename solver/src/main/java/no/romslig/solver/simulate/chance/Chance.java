package no.romslig.solver.simulate.chance;

import java.util.SplittableRandom;

/**
 * A key that random numbers are drawn by. A draw depends on nothing but its key, so that one more
 * or one less elsewhere shifts no other.
 */
public record Chance(long key) {

  private static final double EXACT = 0x1.0p-53;

  /** The key of one part of what this key is for; each part has its own. */
  public Chance of(long part) {
    return new Chance(new SplittableRandom(key ^ new SplittableRandom(part).nextLong()).nextLong());
  }

  /** As {@link #of(long)}, of the n-th of many. */
  public Chance of(Draw draw, long n) {
    return of(draw.key()).of(n);
  }

  /** Evenly distributed in [0, 1). */
  public double share() {
    return (new SplittableRandom(key).nextLong() >>> 11) * EXACT;
  }

  /** Exponentially distributed with mean 1. */
  public double lifetime() {
    return -StrictMath.log(1 - share());
  }

  /**
   * Which of several with these weights.
   *
   * @throws IllegalArgumentException where no weight is above 0
   */
  public int choice(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = share() * sum;
    int last = -1;
    for (int k = 0; k < weights.length; k++) {
      if (weights[k] > 0) {
        last = k;
        left -= weights[k];
        if (left < 0) {
          return k;
        }
      }
    }
    if (last < 0) {
      throw new IllegalArgumentException("No weight is above 0");
    }
    return last;
  }

  /** One of so many, each as likely. */
  public int index(int count) {
    return Math.min(count - 1, (int) (share() * count));
  }
}
