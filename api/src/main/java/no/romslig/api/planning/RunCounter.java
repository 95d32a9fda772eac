package no.romslig.api.planning;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.register.Acting;
import no.romslig.data.run.Run;
import no.romslig.data.run.RunOrder;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where other features order runs of snapshots that they have put together. */
@Service
public class RunCounter {

  private final SnapshotIntake intake;
  private final StoredRuleSets ruleSets;
  private final RunDesk desk;
  private final RunWorker worker;
  private final RunSettings settings;

  RunCounter(
      SnapshotIntake intake,
      StoredRuleSets ruleSets,
      RunDesk desk,
      RunWorker worker,
      RunSettings settings) {
    this.intake = intake;
    this.ruleSets = ruleSets;
    this.desk = desk;
    this.worker = worker;
    this.settings = settings;
  }

  /** A faultless snapshot, and the document that is kept of it. */
  public static final class Checked {

    private final byte[] document;
    private final SnapshotReading.Read reading;

    private Checked(byte[] document, SnapshotReading.Read reading) {
      this.document = document;
      this.reading = reading;
    }

    public String hash() {
      return reading.snapshotHash();
    }

    public RuleSet rules() {
      return reading.ruleSet();
    }
  }

  /**
   * How the run is to be solved.
   *
   * @param steps how many search steps at the most; missing = the seconds decide
   * @param seconds how long the search may improve; missing = as configured
   * @param previous the run whose proposal this one's is to come from: it then ends by itself
   */
  public record Manner(
      long seed, @Nullable Long steps, @Nullable Integer seconds, @Nullable UUID previous) {

    /** From an earlier proposal. */
    public static Manner from(UUID previous, long seed) {
      return new Manner(seed, null, null, previous);
    }
  }

  /**
   * Writes the snapshot down and checks it like any other.
   *
   * @throws ApiProblem 422 with every fault
   */
  public Checked check(Snapshot snapshot) {
    var document = new SnapshotWriter().text(snapshot).getBytes(StandardCharsets.UTF_8);
    return new Checked(document, intake.check(document));
  }

  /** Stores the run and queues it, inside of the caller's transaction. */
  public Run queue(Acting acting, Checked snapshot, Manner manner) {
    return desk.placeWithin(acting, order(snapshot, manner), snapshot.document, ruleSet(snapshot));
  }

  /** Stores the run, inside of the caller's transaction; it waits until it is worked on. */
  public Run keep(Checked snapshot, Manner manner) {
    return desk.keepWithin(order(snapshot, manner), snapshot.document, ruleSet(snapshot));
  }

  /** Works on a run to its end, here and now; one that has ended is left alone. */
  public void work(UUID municipality, UUID run) {
    worker.work(municipality, run);
  }

  private RunOrder order(Checked snapshot, Manner manner) {
    var isLimited = manner.steps() != null || manner.previous() != null;
    var seconds = manner.seconds() == null ? (int) settings.limit().toSeconds() : manner.seconds();
    return RunOrders.order(
        snapshot.reading,
        manner.seed(),
        manner.steps(),
        isLimited ? null : seconds,
        manner.previous(),
        null);
  }

  private byte[] ruleSet(Checked snapshot) {
    return ruleSets.write(snapshot.rules());
  }
}
