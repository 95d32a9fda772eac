package no.romslig.benchmarks.micro;

import java.nio.charset.StandardCharsets;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.Snapshot;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A sample municipality, seed 1, as a document and as what is read from it. */
@State(Scope.Benchmark)
public class Town {

  @Param({"fjordvik", "romsvik", "storby", "hovedstad"})
  public String town = "fjordvik";

  byte[] document;
  Snapshot snapshot;
  RuleSet rules;
  String hash;

  /** The sample of that name, ready for use without JMH. */
  static Town of(String name) {
    Town town = new Town();
    town.town = name;
    town.read();
    return town;
  }

  @Setup
  public void read() {
    document =
        new SnapshotWriter().text(Samples.generate(town, 1)).getBytes(StandardCharsets.UTF_8);
    switch (new SnapshotReader().read(document)) {
      case SnapshotReading.Read read -> {
        snapshot = read.snapshot();
        rules = read.ruleSet();
        hash = read.snapshotHash();
      }
      case SnapshotReading.Refused refused ->
          throw new IllegalStateException("a sample has faults: " + refused.issues());
    }
  }
}
