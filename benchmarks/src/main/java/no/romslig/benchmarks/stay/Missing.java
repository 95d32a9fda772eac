package no.romslig.benchmarks.stay;

import java.util.Comparator;

/**
 * What a plan of stays is measured by: lines 2 and 3 of docs/problem.md, section 7; less is better.
 *
 * @param acute weighted nights that acute and palliative short stays miss
 * @param others weighted nights that all other short stays and respite cycles miss
 */
public record Missing(long acute, long others) implements Comparable<Missing> {

  private static final Comparator<Missing> ORDER =
      Comparator.comparingLong(Missing::acute).thenComparingLong(Missing::others);

  @Override
  public int compareTo(Missing other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return acute == 0 ? String.valueOf(others) : acute + " + " + others;
  }
}
