package no.romslig.solver.run;

import java.time.Duration;

/**
 * Where a run stands.
 *
 * @param steps search steps so far
 * @param missing weighted missing nights of the best stays so far
 * @param bound the least that they could be
 * @param elapsed since the run began
 */
public record Progress(Phase phase, long steps, long missing, long bound, Duration elapsed) {

  /** What a run does, in this order. */
  public enum Phase {
    RANKING,
    STAYS,
    AUDIT,
    REASONS,
    DONE
  }

  /** The same, told of a longer time. */
  Progress after(Duration since) {
    return new Progress(phase, steps, missing, bound, since);
  }
}
