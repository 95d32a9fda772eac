package no.romslig.benchmarks.micro;

import ai.timefold.solver.core.api.score.BendableScore;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to say what a plan of stays is worth after one change. Romslig scores changes one
 * by one; it has no constraint streams to compare with.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class MoveBenchmark {

  @Benchmark
  public BendableScore move(MoveTown plan) {
    return plan.move();
  }

  /** The same answer without the memory of the plan before. */
  @Benchmark
  public BendableScore fresh(MoveTown plan) {
    return plan.fresh();
  }
}
