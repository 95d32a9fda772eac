package no.romslig.benchmarks.micro;

import java.util.concurrent.TimeUnit;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.run.place.PlacePlanner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The lasting places, from a checked snapshot to the finished plan with its proofs. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 8, time = 3)
public class PlacePlanBenchmark {

  @Benchmark
  public PlacePlan plan(Town town) {
    return new PlacePlanner().plan(town.snapshot, town.rules);
  }
}
