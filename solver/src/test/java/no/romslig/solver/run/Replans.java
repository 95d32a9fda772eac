package no.romslig.solver.run;

import java.nio.charset.StandardCharsets;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Plans towns that have changed, from their last proposal. */
final class Replans {

  private Replans() {}

  /** The town as a run reads it. */
  static SnapshotReading.Read read(Snapshot town) {
    String text = new SnapshotWriter().text(town);
    if (!(new SnapshotReader().read(text.getBytes(StandardCharsets.UTF_8))
        instanceof SnapshotReading.Read read)) {
      throw new AssertionError("The town is refused");
    }
    return read;
  }

  /** The next proposal for a town as it has become. */
  static Proposal next(
      Snapshot after, Proposal last, @Nullable Integer maxChanges, SolveSettings settings) {
    SnapshotReading.Read town = read(after);
    return new Solver()
        .solveAgain(
            town.snapshot(),
            town.ruleSet(),
            town.snapshotHash(),
            Previous.of(last, maxChanges),
            settings);
  }
}
