package no.romslig.solver.run;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Passes on where a run stands: a new phase at once, what goes on in it ten times a second at the
 * most. So whoever works may tell of every step. Nothing is decided by it.
 */
final class Telling implements ProgressListener {

  private static final Duration PAUSE = Duration.ofMillis(100);

  private final ProgressListener listener;
  private final Supplier<Duration> elapsed;
  private Progress.@Nullable Phase phase;
  private Duration told = Duration.ZERO;

  /**
   * @param elapsed how long the run has taken by now
   */
  Telling(ProgressListener listener, Supplier<Duration> elapsed) {
    this.listener = listener;
    this.elapsed = elapsed;
  }

  @Override
  public void onProgress(Progress progress) {
    Duration now = elapsed.get();
    if (phase == progress.phase() && now.minus(told).compareTo(PAUSE) < 0) {
      return;
    }
    phase = progress.phase();
    told = now;
    listener.onProgress(progress.after(now));
  }
}
