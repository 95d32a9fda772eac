package no.romslig.api.request;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Waits for what is worked out elsewhere, by looking now and then whether it is there. */
public final class Waiting {

  private static final Duration LOOK_EVERY = Duration.ofMillis(200);

  /** Lets time pass. */
  @FunctionalInterface
  interface Pause {
    void of(Duration time) throws InterruptedException;
  }

  private final LongSupplier nanos;
  private final Pause pause;

  /**
   * @param nanos counts the time that passes, whatever the clock is set to
   */
  Waiting(LongSupplier nanos, Pause pause) {
    this.nanos = nanos;
    this.pause = pause;
  }

  /**
   * What is waited for once it is there, or as it is when the wait is over.
   *
   * @param now how it is now
   * @param again looks at it again
   * @throws InterruptedException where whoever waits is told to end
   */
  public <T> T until(Predicate<T> isThere, T now, UnaryOperator<T> again, Wait wait)
      throws InterruptedException {
    var began = nanos.getAsLong();
    var seen = now;
    while (!isThere.test(seen)) {
      var left = wait.most().minusNanos(nanos.getAsLong() - began);
      if (!left.isPositive()) {
        return seen;
      }
      pause.of(left.compareTo(LOOK_EVERY) < 0 ? left : LOOK_EVERY);
      seen = again.apply(seen);
    }
    return seen;
  }
}
