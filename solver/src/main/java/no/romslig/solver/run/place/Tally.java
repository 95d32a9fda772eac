package no.romslig.solver.run.place;

import java.time.Duration;
import no.romslig.solver.run.Progress;
import no.romslig.solver.run.Progress.Phase;
import no.romslig.solver.run.ProgressListener;

/** Counts the arrangements looked at and who is settled, and tells of both. */
final class Tally {

  private final ProgressListener listener;
  private Phase phase = Phase.MODEL;
  private long settled;
  private long total;
  private long arrangements;

  Tally(ProgressListener listener) {
    this.listener = listener;
  }

  /**
   * Begins a phase.
   *
   * @param people how many are to be settled in it; 0 where they are not counted
   */
  void begin(Phase next, long people) {
    phase = next;
    settled = 0;
    total = people;
    tell();
  }

  void settled(long soFar) {
    settled = Math.min(soFar, total);
    tell();
  }

  void lookedAtOne() {
    arrangements++;
    tell();
  }

  long arrangements() {
    return arrangements;
  }

  private void tell() {
    listener.onProgress(new Progress(phase, settled, total, arrangements, 0, 0, Duration.ZERO));
  }
}
