package no.romslig.api.welcome;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.romslig.api.planning.RunOrders;
import no.romslig.api.planning.RunReader;
import no.romslig.api.request.Wait;
import no.romslig.api.request.Waiting;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.register.Acting;
import no.romslig.data.run.Run;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.sample.Samples;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Solves an invented municipality where nothing was ever solved for it, so that there is something
 * to read.
 */
@Component
@ConditionalOnProperty("romslig.demo")
class SampleRun {

  static final String SAMPLE = "fjordvik";
  static final long SEED = 1;

  private final MunicipalityRoll roll;
  private final RunReader runs;
  private final RunOrders orders;
  private final Waiting waiting;

  SampleRun(MunicipalityRoll roll, RunReader runs, RunOrders orders, Waiting waiting) {
    this.roll = roll;
    this.runs = runs;
    this.orders = orders;
    this.waiting = waiting;
  }

  /** The sample's run once it has ended; empty where there were runs already. */
  Optional<Run> solveOnce() throws InterruptedException {
    var snapshot = Samples.generate(SAMPLE, SEED);
    var town = snapshot.municipality();
    var acting = new Acting(roll.enrol(town.number(), town.name()), "romslig", "ORDER_SAMPLE_RUN");
    if (runs.hasAny(acting)) {
      return Optional.empty();
    }
    var document = new SnapshotWriter().text(snapshot).getBytes(StandardCharsets.UTF_8);
    return Optional.of(
        waiting.until(
            run -> run.state().isEnd(),
            orders.solve(acting, document, SolveSettings.DEFAULT_SEED, null, 20),
            run -> runs.run(acting, run.id()).orElse(run),
            Wait.WITHOUT_END));
  }
}
