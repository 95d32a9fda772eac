package no.romslig.api.fhir.bulk;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import no.romslig.data.bulk.BulkJobs;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.municipality.Municipality;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes away what is too old, and queues what was sent in the moment before a process died. One
 * municipality's trouble does not stop the others.
 */
@Component
class BulkKeeper {

  private static final Logger log = LoggerFactory.getLogger(BulkKeeper.class);

  private final Municipalities municipalities;
  private final BulkJobs jobs;
  private final RegisterTransactions transactions;
  private final SchedulerClient queue;
  private final BulkSettings settings;
  private final Clock clock;

  BulkKeeper(
      Municipalities municipalities,
      BulkJobs jobs,
      RegisterTransactions transactions,
      SchedulerClient queue,
      BulkSettings settings,
      Clock clock) {
    this.municipalities = municipalities;
    this.jobs = jobs;
    this.transactions = transactions;
    this.queue = queue;
    this.settings = settings;
    this.clock = clock;
  }

  void keep() {
    for (var town : municipalities.findAllByOrderById()) {
      try {
        keep(town);
      } catch (RuntimeException failure) {
        log.warn(
            "Municipality {}: what was sent at once could not be looked after ({})",
            town.number(),
            failure.getClass().getSimpleName());
      }
    }
  }

  private void keep(Municipality town) {
    var acting = new Acting(town.id(), "romslig:clock", "KEEP_BULK");
    var then = clock.instant().minus(settings.keep());
    var underWay =
        transactions.call(
            acting,
            () -> {
              jobs.removeEndedBefore(then);
              return jobs.underWay();
            });
    underWay.ifPresent(
        it -> queue.scheduleIfNotExists(BulkTask.instance(town.id(), it), clock.instant()));
  }
}
