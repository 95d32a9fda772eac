package no.romslig.solver.proposal;

import java.util.List;

/** How a proposal was found; with the snapshot, the seed and the steps it can be found again. */
public record SolverRun(
    String product, String version, long seed, long steps, long elapsedMillis, List<Phase> phases) {

  public SolverRun {
    phases = List.copyOf(phases);
  }

  /** One part of the run: its steps count the same on every machine, its milliseconds do not. */
  public record Phase(String name, long steps, long elapsedMillis) {}
}
