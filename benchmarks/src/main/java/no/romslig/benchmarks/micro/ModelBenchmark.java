package no.romslig.benchmarks.micro;

import java.util.concurrent.TimeUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.PlaceProblemBuilder;
import no.romslig.solver.model.stay.StayTask;
import no.romslig.solver.proposal.Proposal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From a checked snapshot to the two indexed problems. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ModelBenchmark {

  /** Who could live where, and from when. */
  @Benchmark
  public PlaceProblem places(Town town) {
    return PlaceProblemBuilder.build(town.snapshot, town.rules);
  }

  /** Which nights a stay could have in what the lasting places leave. */
  @Benchmark
  public StayTask stays(Town town, PlannedTown planned) {
    Proposal proposal = planned.proposal;
    return StayTask.of(town.snapshot, town.rules, proposal.placements(), proposal.relocations());
  }
}
