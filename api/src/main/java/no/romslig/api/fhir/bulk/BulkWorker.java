package no.romslig.api.fhir.bulk;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.WhoAsks;
import no.romslig.data.bulk.BulkFile;
import no.romslig.data.bulk.BulkJob;
import no.romslig.data.bulk.BulkJobs;
import no.romslig.data.bulk.BulkParts;
import no.romslig.data.bulk.BulkStatus;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Works on a job until it is over. Who is stopped in the middle begins again, from the start. */
@Component
class BulkWorker {

  private static final Logger log = LoggerFactory.getLogger(BulkWorker.class);

  private final BulkJobs jobs;
  private final BulkParts parts;
  private final BulkEntering entering;
  private final RegisterTransactions transactions;
  private final BulkSettings settings;
  private final Clock clock;

  BulkWorker(
      BulkJobs jobs,
      BulkParts parts,
      BulkEntering entering,
      RegisterTransactions transactions,
      BulkSettings settings,
      Clock clock) {
    this.jobs = jobs;
    this.parts = parts;
    this.entering = entering;
    this.transactions = transactions;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Works on it.
   *
   * @param isClosing whether the program ends
   */
  void work(UUID municipality, UUID id, BooleanSupplier isClosing) {
    var own = new Acting(municipality, "romslig:bulk", "WORK_ON_BULK");
    var begun =
        transactions.call(own, () -> jobs.begin(id) ? jobs.find(id) : Optional.<BulkJob>empty());
    if (begun.isEmpty()) {
      transactions.run(own, () -> jobs.removeGivenUp(id));
      return;
    }
    var job = begun.get();
    if (job.starts() > settings.maxStarts()) {
      log.error("Job {} was begun {} times and never ended: given up", id, settings.maxStarts());
      end(own, id, BulkStatus.FAILED);
      return;
    }
    try (var pulse = BulkPulse.begin(own, id, jobs, transactions, isClosing)) {
      var asked = new SignedIn(job.orderedBy(), municipality, Set.of());
      WhoAsks.as(asked, () -> entering.work(job, asked, pulse));
    } catch (BulkStopped stopped) {
      if (!stopped.isGivenUp()) {
        throw stopped;
      }
      // Or another process, which was thought dead, has ended it.
      transactions.run(own, () -> jobs.removeGivenUp(id));
    } catch (ConcurrencyFailureException again) {
      log.warn("Job {} ran into something else, and begins again", id);
      throw again;
    } catch (RuntimeException unforeseen) {
      if (isClosing.getAsBoolean()) {
        throw unforeseen;
      }
      // What a failure says may be of a person: only where it happened is told.
      log.error("Unforeseen failure of job {}: {}", id, Failures.place(unforeseen));
      end(own, id, BulkStatus.FAILED);
    }
  }

  private void end(Acting own, UUID id, BulkStatus how) {
    transactions.run(
        own,
        () -> {
          if (jobs.end(id, how, clock.instant())) {
            parts.remove(id, BulkFile.SENT);
          }
        });
  }
}
