package no.romslig.api.fhir.bulk;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import no.romslig.data.bulk.BulkJobs;
import no.romslig.data.bulk.BulkPhase;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Beats beside the work on a job, in transactions of its own: writes down how far it is, and hears
 * whether someone gives it up.
 */
final class BulkPulse implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(BulkPulse.class);
  private static final long BEAT_MILLIS = 250;

  private final Acting acting;
  private final UUID job;
  private final BulkJobs jobs;
  private final RegisterTransactions transactions;
  private final BooleanSupplier isClosing;
  private final Thread beats;
  private volatile Position position = new Position(BulkPhase.FORM, 0, 0);
  private volatile boolean isGivenUp;
  private volatile boolean isOver;

  /** How far it is. */
  private record Position(BulkPhase phase, int done, int lines) {}

  private BulkPulse(
      Acting acting,
      UUID job,
      BulkJobs jobs,
      RegisterTransactions transactions,
      BooleanSupplier isClosing) {
    this.acting = acting;
    this.job = job;
    this.jobs = jobs;
    this.transactions = transactions;
    this.isClosing = isClosing;
    beats = Thread.ofPlatform().name("pulse-" + job).daemon().unstarted(this::beat);
  }

  static BulkPulse begin(
      Acting acting,
      UUID job,
      BulkJobs jobs,
      RegisterTransactions transactions,
      BooleanSupplier isClosing) {
    var pulse = new BulkPulse(acting, job, jobs, transactions, isClosing);
    pulse.beats.start();
    return pulse;
  }

  /**
   * Takes note of how far it is.
   *
   * @throws BulkStopped where it is to go no further
   */
  void at(BulkPhase phase, int done, int lines) {
    position = new Position(phase, done, lines);
    if (isGivenUp) {
      throw new BulkStopped(true);
    }
    if (isClosing.getAsBoolean()) {
      throw new BulkStopped(false);
    }
  }

  private void beat() {
    Position told = null;
    while (!isOver) {
      try {
        var now = position;
        if (!now.equals(told)) {
          tell(now);
          told = now;
        } else {
          isGivenUp = isGivenUp || isEnded();
        }
        Thread.sleep(BEAT_MILLIS);
      } catch (InterruptedException wokenToEnd) {
        return;
      } catch (RuntimeException passing) {
        log.warn("Job {}: one beat was missed ({})", job, passing.getClass().getSimpleName());
      }
    }
  }

  private void tell(Position now) {
    boolean isWanted =
        transactions.call(acting, () -> jobs.tell(job, now.phase(), now.done(), now.lines()));
    isGivenUp = isGivenUp || !isWanted;
  }

  private boolean isEnded() {
    return transactions.call(
        acting, () -> jobs.find(job).map(it -> it.status().isEnd()).orElse(true));
  }

  /** Writes the last position down, and beats no more: the end of the job is another's to tell. */
  @Override
  public void close() {
    isOver = true;
    try {
      beats.join();
      tell(position);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException passing) {
      log.warn("Job {}: the last beat was missed ({})", job, passing.getClass().getSimpleName());
    }
  }
}
