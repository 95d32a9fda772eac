package no.romslig.benchmarks.micro;

import java.util.concurrent.TimeUnit;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.stay.StayPlan;
import no.romslig.solver.run.stay.StayPlanner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The stays: the first plan with its bound, and the same with a thousand steps of search. Their
 * difference is what the steps cost, moves made and scored.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class StayPlanBenchmark {

  static final int STEPS = 1_000;

  @Benchmark
  public StayPlan start(Town town, PlannedTown planned) {
    return plan(town, planned, 0);
  }

  @Benchmark
  public StayPlan search(Town town, PlannedTown planned) {
    return plan(town, planned, STEPS);
  }

  private static StayPlan plan(Town town, PlannedTown planned, long steps) {
    Proposal proposal = planned.proposal;
    return new StayPlanner()
        .plan(
            town.snapshot,
            town.rules,
            proposal.placements(),
            proposal.relocations(),
            SolveSettings.ofSteps(1, steps));
  }
}
