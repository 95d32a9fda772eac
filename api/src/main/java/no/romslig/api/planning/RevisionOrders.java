package no.romslig.api.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.register.Acting;
import no.romslig.data.run.Run;
import no.romslig.solver.check.SnapshotReading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Orders runs whose proposal comes from an earlier one, or says everything that is wrong. */
@Service
class RevisionOrders {

  private final RunBook book;
  private final SnapshotIntake intake;
  private final StoredRuleSets ruleSets;
  private final RunDesk desk;
  private final OwnSnapshots own;

  RevisionOrders(
      RunBook book,
      SnapshotIntake intake,
      StoredRuleSets ruleSets,
      RunDesk desk,
      OwnSnapshots own) {
    this.book = book;
    this.intake = intake;
    this.ruleSets = ruleSets;
    this.desk = desk;
    this.own = own;
  }

  /**
   * What is asked for beside the snapshot.
   *
   * @param previous the run whose proposal is the last one
   * @param maxChanges how many assignments may change, beside those that must; missing = any number
   * @param limited whether steps or seconds are asked for, which such a run has no use for
   */
  record Wish(@Nullable UUID previous, @Nullable Integer maxChanges, long seed, boolean limited) {

    boolean isForRevision() {
      return previous != null || maxChanges != null;
    }
  }

  /**
   * Checks the snapshot and what is asked for, and queues the run.
   *
   * @throws ApiProblem with every fault of both; nothing is stored then
   */
  Run order(Acting acting, byte[] snapshot, Wish wish) {
    var reading = intake.read(snapshot);
    var issues = new ArrayList<OrderIssue>();
    addAmount(issues, wish);
    addPrevious(acting, issues, wish.previous());
    own.fault(acting, reading).ifPresent(issues::add);
    if (!issues.isEmpty()) {
      throw refused(issues, reading);
    }
    var read = intake.faultless(reading);
    var order = RunOrders.order(read, wish.seed(), null, null, wish.previous(), wish.maxChanges());
    return desk.place(acting, order, snapshot, ruleSets.write(read.ruleSet()));
  }

  private static void addAmount(List<OrderIssue> issues, Wish wish) {
    Integer most = wish.maxChanges();
    if (most != null && most < 0) {
      issues.add(
          new OrderIssue(
              "NEGATIVE_MAX_CHANGES",
              "?maxChanges",
              most.toString(),
              "0 or more",
              "Give 0 or more, or leave it out where any number will do."));
    }
    if (wish.limited()) {
      issues.add(
          new OrderIssue(
              "LIMIT_WITH_PREVIOUS",
              "?steps, ?seconds",
              "a limit beside previous",
              "previous alone",
              "A run from an earlier proposal ends by itself. Leave out steps and seconds."));
    }
  }

  private void addPrevious(Acting acting, List<OrderIssue> issues, @Nullable UUID previous) {
    if (previous == null) {
      issues.add(
          previous(
              "PREVIOUS_MISSING",
              "maxChanges without previous",
              "Name the run whose proposal changes are counted from."));
      return;
    }
    var run = book.find(acting, previous);
    if (run.isEmpty()) {
      issues.add(
          previous("PREVIOUS_UNKNOWN", "no such run", "The runs are listed at /api/v1/runs."));
      return;
    }
    if (run.get().stepsDone() == null) {
      issues.add(
          previous(
              "PREVIOUS_WITHOUT_PROPOSAL",
              "a run that is " + run.get().state(),
              "Wait until the run has ended, or name one that ended with a proposal."));
    }
  }

  private static OrderIssue previous(String code, String found, String advice) {
    return new OrderIssue(
        code, "?previous", found, "a run of the same municipality with its proposal", advice);
  }

  private static ApiProblem refused(List<OrderIssue> issues, SnapshotReading reading) {
    var all = new ArrayList<>(issues);
    all.addAll(SnapshotIntake.faults(reading));
    return new ApiProblem(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "previous-refused",
            "No proposal can come from the earlier one in this way",
            "Repair everything that is listed and send it again. Nothing was stored.")
        .with("issues", all);
  }
}
