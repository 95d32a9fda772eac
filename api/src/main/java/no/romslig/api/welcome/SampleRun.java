package no.romslig.api.welcome;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import no.romslig.api.planning.RunOrders;
import no.romslig.data.run.Run;
import no.romslig.data.run.Runs;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.sample.Samples;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Solves an invented municipality where nothing was ever solved, so that there is something to
 * read.
 */
@Component
@ConditionalOnProperty("romslig.demo")
class SampleRun {

  private static final String SAMPLE = "fjordvik";
  private static final long SEED = 1;
  private static final Duration LOOK_EVERY = Duration.ofMillis(250);

  private final Runs runs;
  private final RunOrders orders;

  SampleRun(Runs runs, RunOrders orders) {
    this.runs = runs;
    this.orders = orders;
  }

  /** The sample's run once it has ended; empty where there were runs already. */
  Optional<Run> solveOnce() throws InterruptedException {
    if (runs.count() > 0) {
      return Optional.empty();
    }
    var snapshot = new SnapshotWriter().text(Samples.generate(SAMPLE, SEED));
    return Optional.of(
        waitFor(
            orders.solve(
                snapshot.getBytes(StandardCharsets.UTF_8), SolveSettings.DEFAULT_SEED, null, 20)));
  }

  private Run waitFor(Run ordered) throws InterruptedException {
    var run = ordered;
    while (!run.state().isEnd()) {
      Thread.sleep(LOOK_EVERY);
      run = runs.findById(run.id()).orElse(run);
    }
    return run;
  }
}
