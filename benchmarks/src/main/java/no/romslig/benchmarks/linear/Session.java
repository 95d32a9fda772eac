package no.romslig.benchmarks.linear;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A model inside a solver, to be asked several questions one after the other. */
public interface Session extends AutoCloseable {

  /** From now on the variable has this value. */
  void fix(int variable, boolean value);

  /** From now on the variable may have either value. */
  void free(int variable);

  /** From now on the sum is at least so much. */
  void atLeast(Sum sum, long low);

  /**
   * The values that make the sum as great as possible.
   *
   * @param limit how long it may take
   * @param hint values to start from, where there are any
   */
  Outcome maximise(Sum objective, Duration limit, boolean @Nullable [] hint);

  @Override
  void close();
}
