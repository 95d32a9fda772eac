package no.romslig.solver.run;

import java.time.Duration;

/**
 * Where a run stands.
 *
 * @param settled who is settled in the phase, of {@code total}
 * @param total 0 where the phase does not go through people one after the other
 * @param steps search steps so far, of all phases
 * @param missing weighted missing nights of the best stays so far; 0 before any are planned
 * @param bound the least that they could be; 0 before any are planned
 * @param elapsed since the run began
 */
public record Progress(
    Phase phase, long settled, long total, long steps, long missing, long bound, Duration elapsed) {

  /** What a run does, in this order. */
  public enum Phase {
    /** The snapshot is read and checked; whoever calls the solver tells of it. */
    CHECKING,
    MODEL,
    RANKING,
    DATES,
    WISHES,
    /** A first plan of the stays, and of it a whole proposal where someone wants one. */
    DRAFT,
    STAYS,
    AUDIT,
    REASONS,
    DONE;

    /** Whether stays are planned by now, so that missing nights and their bound say something. */
    public boolean knowsStays() {
      return compareTo(STAYS) >= 0;
    }
  }

  /** A phase that begins before any step. */
  public static Progress begun(Phase phase) {
    return new Progress(phase, 0, 0, 0, 0, 0, Duration.ZERO);
  }

  /** The same, after so many steps of earlier phases. */
  Progress after(long before) {
    return new Progress(phase, settled, total, before + steps, missing, bound, elapsed);
  }

  /** The same, told of a longer time. */
  Progress after(Duration since) {
    return new Progress(phase, settled, total, steps, missing, bound, since);
  }
}
