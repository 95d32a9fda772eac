package no.romslig.benchmarks.micro;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import no.romslig.solver.json.DocumentHash;
import no.romslig.solver.json.SnapshotWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document as text: parsed, written, and hashed for its name. Records come of it only once it is
 * checked ({@link CheckingBenchmark}).
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingBenchmark {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** As any program would: the tree, without a look at what it says. */
  @Benchmark
  public JsonNode parse(Town town) {
    return JSON.readTree(town.document);
  }

  @Benchmark
  public String write(Town town) {
    return new SnapshotWriter().text(town.snapshot);
  }

  @Benchmark
  public String hash(Town town) {
    return DocumentHash.of(new String(town.document, StandardCharsets.UTF_8));
  }
}
