package no.romslig.benchmarks.micro;

import java.util.List;
import java.util.concurrent.TimeUnit;
import no.romslig.solver.explain.AlertWriter;
import no.romslig.solver.explain.Explainer;
import no.romslig.solver.explain.ReasonWriter;
import no.romslig.solver.explain.text.Explanation;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.text.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Why: the reasons and alerts of a proposal, and the sentences made of them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReasonBenchmark {

  @Benchmark
  public Proposal reasons(Town town, PlannedTown planned) {
    return new ReasonWriter().explain(town.snapshot, town.rules, planned.proposal);
  }

  @Benchmark
  public List<Alert> alerts(Town town, PlannedTown planned) {
    return AlertWriter.alerts(town.snapshot, town.rules, planned.proposal);
  }

  @Benchmark
  public Explanation sentences(Town town, PlannedTown planned) {
    return new Explainer(town.snapshot, town.rules, planned.proposal, Language.NB).overview();
  }
}
