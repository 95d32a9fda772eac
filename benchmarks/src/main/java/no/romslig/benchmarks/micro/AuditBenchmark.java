package no.romslig.benchmarks.micro;

import java.util.concurrent.TimeUnit;
import no.romslig.solver.audit.Auditor;
import no.romslig.solver.proposal.Certificate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The independent check of a whole proposal. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class AuditBenchmark {

  @Benchmark
  public Certificate audit(Town town, PlannedTown planned) {
    return new Auditor().audit(town.snapshot, town.rules, town.hash, planned.proposal);
  }
}
