package no.romslig.solver.cli;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Lets Ctrl-C (and a polite termination) end a search instead of the process: the process lives on
 * until what was found has been written, and ends with the command's own exit code. A process that
 * has nothing to give yet says so and ends at once.
 */
final class Interruption {

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile @Nullable Runnable whenAsked;
  private volatile boolean asked;
  private volatile int exitCode;
  private @Nullable Thread hook;

  /**
   * From now on Ctrl-C ends the process with a word.
   *
   * @param whenTooEarly says it
   */
  void watch(Runnable whenTooEarly) {
    Thread thread = new Thread(() -> stop(whenTooEarly), "interruption");
    hook = thread;
    Runtime.getRuntime().addShutdownHook(thread);
  }

  /**
   * From now on Ctrl-C only asks.
   *
   * @param action is run once when it does
   */
  void listen(Runnable action) {
    whenAsked = action;
  }

  boolean isAsked() {
    return asked;
  }

  private void stop(Runnable whenTooEarly) {
    Runnable action = whenAsked;
    if (action == null) {
      whenTooEarly.run();
    } else {
      stopGently(action);
    }
  }

  // Without the halt the process would end with the signal's exit code.
  private void stopGently(Runnable action) {
    asked = true;
    action.run();
    try {
      ended.await();
      Runtime.getRuntime().halt(exitCode);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The command is through and everything is written. */
  void end(int code) {
    exitCode = code;
    Thread watching = hook;
    if (watching != null && !asked) {
      forget(watching);
    }
    ended.countDown();
  }

  private static void forget(Thread watching) {
    try {
      Runtime.getRuntime().removeShutdownHook(watching);
    } catch (IllegalStateException e) {
      // The process is being ended this very moment; the thread sees that the command is through.
      return;
    }
  }
}
