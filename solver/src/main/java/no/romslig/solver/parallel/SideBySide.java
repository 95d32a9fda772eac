package no.romslig.solver.parallel;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Answers independent questions on several threads. The answers come in the order of the questions,
 * so that nothing shows how many threads there were.
 */
public final class SideBySide {

  private final int threads;

  /**
   * @param threads 1 or more; 1 = on the thread that asks
   */
  public SideBySide(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("At least one thread is needed, not " + threads);
    }
    this.threads = threads;
  }

  /**
   * The answer to each question.
   *
   * @param worker makes what one thread works with and shares with no other; only what it remembers
   *     may differ from one to the next
   * @throws IllegalStateException where the thread that asks is interrupted
   */
  public <Q, W, A> List<A> answers(
      List<Q> questions, Supplier<W> worker, BiFunction<W, Q, A> answer) {
    int hands = Math.min(threads, questions.size());
    if (hands <= 1) {
      W alone = worker.get();
      return questions.stream().map(question -> answer.apply(alone, question)).toList();
    }
    AtomicReferenceArray<A> answers = new AtomicReferenceArray<>(questions.size());
    AtomicInteger next = new AtomicInteger();
    Callable<Void> share =
        () -> {
          W own = worker.get();
          for (int k = next.getAndIncrement(); k < questions.size(); k = next.getAndIncrement()) {
            answers.set(k, answer.apply(own, questions.get(k)));
          }
          return null;
        };
    try (var pool = Executors.newFixedThreadPool(hands)) {
      List<Future<Void>> shares =
          IntStream.range(0, hands).mapToObj(k -> pool.submit(share)).toList();
      for (var each : shares) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    }
    return IntStream.range(0, questions.size()).mapToObj(answers::get).toList();
  }
}
