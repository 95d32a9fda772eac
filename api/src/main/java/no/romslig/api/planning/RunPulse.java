package no.romslig.api.planning;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.romslig.data.register.Acting;
import no.romslig.solver.json.ProposalWriter;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.run.Progress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Beats beside a working run: writes down where it stands and the best so far, and hears whether
 * someone wants it to stop. The solver only leaves and takes notes here, so it never waits.
 */
final class RunPulse implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(RunPulse.class);
  private static final long BEAT_MILLIS = 500;

  private final Acting acting;
  private final UUID run;
  private final RunBook book;
  private final Closing closing;
  private final AtomicReference<@Nullable Progress> untold = new AtomicReference<>();
  private final AtomicReference<@Nullable Proposal> unkept = new AtomicReference<>();
  private final Thread beats;
  private volatile boolean stopAsked;
  private volatile boolean over;

  private RunPulse(Acting acting, UUID run, RunBook book, Closing closing) {
    this.acting = acting;
    this.run = run;
    this.book = book;
    this.closing = closing;
    beats = Thread.ofPlatform().name("pulse-" + run).daemon().unstarted(this::beat);
  }

  static RunPulse begin(Acting acting, UUID run, RunBook book, Closing closing) {
    var pulse = new RunPulse(acting, run, book, closing);
    pulse.beats.start();
    return pulse;
  }

  void onProgress(Progress progress) {
    untold.set(progress);
  }

  void onDraft(Proposal best) {
    unkept.set(best);
  }

  /** Whether the best so far is wanted now, by a person or because the application stops. */
  boolean isStopped() {
    return stopAsked || closing.hasBegun();
  }

  private void beat() {
    while (!over) {
      try {
        stopAsked = stopAsked || book.isStopAsked(acting, run);
        writeDown();
        Thread.sleep(BEAT_MILLIS);
      } catch (InterruptedException wokenToEnd) {
        return;
      } catch (RuntimeException passing) {
        log.warn("Run {}: one beat was missed ({})", run, passing.getClass().getSimpleName());
      }
    }
  }

  private void writeDown() {
    var progress = untold.getAndSet(null);
    if (progress != null) {
      book.tell(acting, run, progress);
    }
    var draft = unkept.getAndSet(null);
    if (draft != null) {
      book.keepDraft(
          acting, run, new ProposalWriter().text(draft).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Stops beating and writes down the last that was heard. */
  @Override
  public void close() {
    over = true;
    try {
      beats.join();
      unkept.set(null);
      writeDown();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
