package no.romslig.api.planning;

import java.util.UUID;
import no.romslig.api.request.Wait;
import no.romslig.api.request.Waiting;
import no.romslig.data.register.Acting;
import no.romslig.data.run.Run;
import org.springframework.stereotype.Service;

/** Solves stored runs again, each as a run of its own. */
@Service
public class Replays {

  private final RunOrders orders;
  private final RunBook book;
  private final Waiting waiting;

  Replays(RunOrders orders, RunBook book, Waiting waiting) {
    this.orders = orders;
    this.book = book;
    this.waiting = waiting;
  }

  /**
   * Queues the replay and waits for it.
   *
   * @return the replay, which may still be working
   * @throws no.romslig.api.problem.ApiProblem where there is no such run, or nothing to compare
   *     with
   */
  public Run replay(Acting acting, UUID run, Wait wait) throws InterruptedException {
    var first = book.find(acting, run).orElseThrow(() -> NoSuchRun.problem(run));
    return waiting.until(
        Replays::isKnown,
        orders.replay(acting, first),
        replay -> book.find(acting, replay.id()).orElse(replay),
        wait);
  }

  /** Whether it is known if the answer is the same. */
  public static boolean isKnown(Run replay) {
    return replay.identical() != null || replay.failure() != null;
  }
}
