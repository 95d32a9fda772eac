package no.romslig.api.planning;

import static no.romslig.data.run.RunDocumentKind.RULE_SET;
import static no.romslig.data.run.RunDocumentKind.SNAPSHOT;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.run.Run;
import no.romslig.data.run.RunDocuments;
import no.romslig.data.run.RunIds;
import no.romslig.data.run.RunOrder;
import no.romslig.data.run.Runs;
import org.springframework.stereotype.Service;

/** Where orders for runs are handed in. */
@Service
class RunDesk {

  private final RegisterTransactions transactions;
  private final Runs runs;
  private final RunDocuments documents;
  private final RunIds ids;
  private final SchedulerClient queue;
  private final Clock clock;

  RunDesk(
      RegisterTransactions transactions,
      Runs runs,
      RunDocuments documents,
      RunIds ids,
      SchedulerClient queue,
      Clock clock) {
    this.transactions = transactions;
    this.runs = runs;
    this.documents = documents;
    this.ids = ids;
    this.queue = queue;
    this.clock = clock;
  }

  /** Stores what is asked for and queues it, both or neither. */
  Run place(Acting acting, RunOrder order, byte[] snapshot, byte[] ruleSet) {
    return transactions.call(acting, () -> placeWithin(acting, order, snapshot, ruleSet));
  }

  /** The same inside of a transaction in which the same one acts. */
  Run placeWithin(Acting acting, RunOrder order, byte[] snapshot, byte[] ruleSet) {
    var run = keepWithin(order, snapshot, ruleSet);
    var queued =
        queue.scheduleIfNotExists(
            SolveTask.instance(acting.municipality(), run.id()), clock.instant());
    if (!queued) {
      throw new IllegalStateException("run " + run.id() + " is in the queue already");
    }
    return run;
  }

  /**
   * Stores what is asked for, inside of the caller's transaction; whoever asked sees to it that it
   * is worked on.
   */
  Run keepWithin(RunOrder order, byte[] snapshot, byte[] ruleSet) {
    var now = clock.instant();
    var run = runs.save(Run.order(ids.next(), order, now));
    documents.keep(run.id(), SNAPSHOT, snapshot, now);
    documents.keep(run.id(), RULE_SET, ruleSet, now);
    return run;
  }
}
