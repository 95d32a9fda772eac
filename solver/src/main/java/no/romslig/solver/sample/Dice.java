package no.romslig.solver.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** All chance of one sample: the same name and seed give the same throws everywhere. */
final class Dice {

  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  static Dice of(String name, long seed) {
    return new Dice(new SplittableRandom(31 * seed + name.hashCode()));
  }

  /** Dice of its own for one part of the work, so that one part never changes another's throws. */
  Dice fork() {
    return new Dice(random.split());
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  double real(double low, double high) {
    return random.nextDouble(low, high);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** One of the values, the first far more often than the last (Zipf, exponent 1.1). */
  <T> T skewed(List<T> values) {
    double sum = 0;
    for (int rank = 1; rank <= values.size(); rank++) {
      sum += weight(rank);
    }
    double left = random.nextDouble() * sum;
    for (int rank = 1; rank < values.size(); rank++) {
      left -= weight(rank);
      if (left < 0) {
        return values.get(rank - 1);
      }
    }
    return values.getLast();
  }

  private static double weight(int rank) {
    return 1 / Math.pow(rank, 1.1);
  }

  <T> List<T> shuffled(List<T> values) {
    List<T> result = new ArrayList<>(values);
    for (int i = result.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T moved = result.set(j, result.get(i));
      result.set(i, moved);
    }
    return result;
  }

  /** Splits a total into uneven parts: seven tenths evenly, the rest one by one at random. */
  int[] spread(int total, int parts) {
    int[] result = new int[parts];
    Arrays.fill(result, total * 7 / 10 / parts);
    for (int rest = total - result[0] * parts; rest > 0; rest--) {
      result[random.nextInt(parts)]++;
    }
    return result;
  }
}
