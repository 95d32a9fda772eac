package no.romslig.api.planning;

import java.time.Duration;
import java.util.UUID;
import no.romslig.data.register.Acting;
import no.romslig.data.run.Run;
import org.springframework.stereotype.Service;

/** Solves stored runs again, each as a run of its own. */
@Service
public class Replays {

  /** For how long an answer may be waited for. */
  public static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private static final Duration LOOK_EVERY = Duration.ofMillis(200);

  private final RunOrders orders;
  private final RunBook book;

  Replays(RunOrders orders, RunBook book) {
    this.orders = orders;
    this.book = book;
  }

  /**
   * Queues the replay and waits for it.
   *
   * @return the replay, which may still be working
   * @throws no.romslig.api.problem.ApiProblem where there is no such run, or nothing to compare
   *     with
   */
  public Run replay(Acting acting, UUID run, Duration wait) throws InterruptedException {
    var first = book.find(acting, run).orElseThrow(() -> NoSuchRun.problem(run));
    var last = System.nanoTime() + wait.toNanos();
    var current = orders.replay(acting, first);
    while (!isKnown(current) && System.nanoTime() < last) {
      Thread.sleep(LOOK_EVERY);
      current = book.find(acting, current.id()).orElse(current);
    }
    return current;
  }

  /** Whether it is known if the answer is the same. */
  public static boolean isKnown(Run replay) {
    return replay.identical() != null || replay.failure() != null;
  }
}
