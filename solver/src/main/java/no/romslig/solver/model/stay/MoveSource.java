package no.romslig.solver.model.stay;

import java.util.random.RandomGenerator;

/**
 * Where the search gets its moves from. It travels with the solution because Timefold makes its
 * move factories itself.
 */
public interface MoveSource {

  /** Tells what the plan is from which the next moves start. */
  void stepStarts(StayPlanning planning);

  /**
   * Changes that keep every hard rule: each request that changes, followed by its new slot (-1 for
   * none).
   *
   * @return at least one change
   */
  int[] next(RandomGenerator random);
}
