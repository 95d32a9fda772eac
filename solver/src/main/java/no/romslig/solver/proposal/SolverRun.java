package no.romslig.solver.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a proposal was found; with the snapshot, the seed and the steps it can be found again. */
public record SolverRun(
    String product, String version, long seed, long steps, long elapsedMillis, List<Phase> phases) {

  public SolverRun {
    phases = List.copyOf(phases);
  }

  /**
   * One part of the run: its steps count the same on every machine, its milliseconds do not.
   *
   * @param curve what was missing and proven when, for stays that were searched for; else null
   */
  public record Phase(String name, long steps, long elapsedMillis, @Nullable List<Point> curve) {

    public Phase {
      curve = curve == null ? null : List.copyOf(curve);
    }

    /** One that is told of by its steps alone. */
    public Phase(String name, long steps, long elapsedMillis) {
      this(name, steps, elapsedMillis, null);
    }
  }

  /**
   * Where the stays stood when the plan or the bound got better.
   *
   * @param elapsedMillis since the work on the stays began
   * @param steps search steps by then
   * @param acuteMissing weighted nights that acute and palliative short stays missed
   * @param missing weighted nights that all other short stays and cycles missed
   * @param bound the least that they were known to miss
   */
  public record Point(
      long elapsedMillis, long steps, long acuteMissing, long missing, long bound) {}
}
