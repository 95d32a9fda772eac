package no.romslig.solver.cli;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Lets Ctrl-C (and a polite termination) end a search instead of the process: the process lives on
 * until what was found has been written, and ends with the command's own exit code.
 */
final class Interruption {

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean asked;
  private volatile int exitCode;
  private @Nullable Thread hook;

  /** From now on Ctrl-C only asks. */
  void listen() {
    Thread thread = new Thread(this::stopGently, "interruption");
    hook = thread;
    Runtime.getRuntime().addShutdownHook(thread);
  }

  boolean isAsked() {
    return asked;
  }

  // Without the halt the process would end with the signal's exit code.
  private void stopGently() {
    asked = true;
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
    Thread listening = hook;
    if (listening != null && !asked) {
      forget(listening);
    }
    ended.countDown();
  }

  private static void forget(Thread listening) {
    try {
      Runtime.getRuntime().removeShutdownHook(listening);
    } catch (IllegalStateException e) {
      // The process is being ended this very moment; the thread sees that the command is through.
      return;
    }
  }
}
