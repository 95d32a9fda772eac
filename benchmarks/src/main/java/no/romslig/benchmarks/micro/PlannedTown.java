package no.romslig.benchmarks.micro;

import no.romslig.solver.model.stay.StayTask;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.Solver;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a short run makes of a town: its proposal, and the stays that its places leave. */
@State(Scope.Benchmark)
public class PlannedTown {

  Proposal proposal;
  StayTask stays;

  static PlannedTown of(Town town) {
    PlannedTown planned = new PlannedTown();
    planned.plan(town);
    return planned;
  }

  /** Planned with the first plan of the stays: how good they are changes no measurement. */
  @Setup
  public void plan(Town town) {
    proposal =
        new Solver().solve(town.snapshot, town.rules, town.hash, SolveSettings.ofSteps(1, 0));
    stays = StayTask.of(town.snapshot, town.rules, proposal.placements(), proposal.relocations());
  }
}
