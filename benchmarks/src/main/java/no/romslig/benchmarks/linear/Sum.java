package no.romslig.benchmarks.linear;

import java.util.Arrays;

/** A weighted sum of variables. */
public final class Sum {

  private int[] variables = new int[4];
  private long[] weights = new long[4];
  private int size;

  /** The sum of these, each once. */
  public static Sum of(int... variables) {
    Sum sum = new Sum();
    for (int variable : variables) {
      sum.plus(1, variable);
    }
    return sum;
  }

  public Sum plus(long weight, int variable) {
    if (size == variables.length) {
      variables = Arrays.copyOf(variables, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    variables[size] = variable;
    weights[size++] = weight;
    return this;
  }

  public Sum plus(long weight, Sum other) {
    for (int i = 0; i < other.size; i++) {
      plus(weight * other.weights[i], other.variables[i]);
    }
    return this;
  }

  public int size() {
    return size;
  }

  int variable(int i) {
    return variables[i];
  }

  long weight(int i) {
    return weights[i];
  }

  /** What it comes to. */
  public long value(boolean[] values) {
    long value = 0;
    for (int i = 0; i < size; i++) {
      value += values[variables[i]] ? weights[i] : 0;
    }
    return value;
  }
}
