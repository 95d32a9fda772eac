package no.romslig.api.planning;

import static no.romslig.data.run.RunDocumentKind.RULE_SET;
import static no.romslig.data.run.RunDocumentKind.SNAPSHOT;

import java.util.UUID;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.register.Acting;
import no.romslig.data.run.Run;
import no.romslig.data.run.RunOrder;
import no.romslig.data.run.RunState;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.run.Product;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Makes orders out of what is asked for: a first solve, or a replay. */
@Service
public class RunOrders {

  private final SnapshotIntake intake;
  private final StoredRuleSets ruleSets;
  private final RunReader reader;
  private final RunDesk desk;
  private final OwnSnapshots own;
  private final RunSettings settings;

  RunOrders(
      SnapshotIntake intake,
      StoredRuleSets ruleSets,
      RunReader reader,
      RunDesk desk,
      OwnSnapshots own,
      RunSettings settings) {
    this.intake = intake;
    this.ruleSets = ruleSets;
    this.reader = reader;
    this.desk = desk;
    this.own = own;
    this.settings = settings;
  }

  /**
   * Checks a snapshot and queues its run.
   *
   * @param steps how many search steps at the most; missing = the seconds decide
   * @param seconds how long the search may improve; missing = as configured
   * @throws ApiProblem when the snapshot has faults or is another municipality's; nothing is stored
   *     then
   */
  public Run solve(
      Acting acting, byte[] snapshot, long seed, @Nullable Long steps, @Nullable Integer seconds) {
    checkLimits(steps, seconds);
    var read = intake.check(snapshot);
    own.check(acting, read);
    int limit = seconds == null ? (int) settings.limit().toSeconds() : seconds;
    return desk.place(
        acting,
        order(read, seed, steps, steps == null ? limit : null, null, null),
        snapshot,
        ruleSets.write(read.ruleSet()));
  }

  /**
   * Queues the same again: stored snapshot, rule set, seed, steps and last proposal.
   *
   * @throws ApiProblem when the run has no proposal
   */
  Run replay(Acting acting, Run first) {
    var steps = stepsToRepeat(first);
    if (steps == null) {
      throw new ApiProblem(
          HttpStatus.CONFLICT,
          "nothing-to-replay",
          "The run has no proposal to compare with",
          "Only a run that has ended with a proposal can be replayed; this one is "
              + first.state()
              + ".");
    }
    var order =
        new RunOrder(
            first.municipalityNumber(),
            first.municipalityName(),
            first.asOf(),
            first.snapshotHash(),
            first.ruleSetId(),
            first.ruleSetVersion(),
            first.seed(),
            steps,
            null,
            Product.version(),
            first.id(),
            first.previous(),
            first.maxChanges());
    return desk.place(
        acting,
        order,
        reader.stored(acting, first.id(), SNAPSHOT),
        reader.stored(acting, first.id(), RULE_SET));
  }

  /** As many as were asked for; where time or a person ended the run, as many as it had done. */
  private static @Nullable Long stepsToRepeat(Run first) {
    return first.state() == RunState.DONE && first.stepsAsked() != null
        ? first.stepsAsked()
        : first.stepsDone();
  }

  static RunOrder order(
      SnapshotReading.Read read,
      long seed,
      @Nullable Long steps,
      @Nullable Integer seconds,
      @Nullable UUID previous,
      @Nullable Integer maxChanges) {
    var snapshot = read.snapshot();
    return new RunOrder(
        snapshot.municipality().number(),
        snapshot.municipality().name(),
        snapshot.asOf(),
        read.snapshotHash(),
        read.ruleSet().id(),
        read.ruleSet().version(),
        seed,
        steps,
        seconds,
        Product.version(),
        null,
        previous,
        maxChanges);
  }

  private void checkLimits(@Nullable Long steps, @Nullable Integer seconds) {
    var most = settings.longest().toSeconds();
    if (steps != null && seconds != null) {
      throw badLimit("Ask for steps or for seconds, not for both.");
    }
    if (steps != null && steps < 0) {
      throw badLimit("Steps are 0 or more.");
    }
    if (seconds != null && (seconds < 1 || seconds > most)) {
      throw badLimit("Seconds are from 1 to " + most + ".");
    }
  }

  private static ApiProblem badLimit(String detail) {
    return new ApiProblem(
        HttpStatus.BAD_REQUEST, "bad-limit", "The limit of the run is not possible", detail);
  }
}
