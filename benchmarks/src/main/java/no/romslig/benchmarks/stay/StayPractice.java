package no.romslig.benchmarks.stay;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.romslig.benchmarks.stay.StayQuestion.Option;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * Today's practice: down the list by need, acute ones first, each gets the first days that are free
 * in a bed that suits.
 */
public final class StayPractice {

  private static final Comparator<StayRequest> BY_NEED =
      Comparator.comparing(StayRequest::acute)
          .thenComparingLong(StayRequest::weight)
          .reversed()
          .thenComparingInt(StayRequest::from)
          .thenComparingInt(StayRequest::index);

  private StayPractice() {}

  /** Answers the question. */
  public static StayResult solve(StayQuestion question) {
    long start = System.nanoTime();
    int[] none = new int[question.size()];
    Arrays.fill(none, -1);
    int[] slots = around(none, question);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    Missing missing = question.missing(slots);
    return new StayResult(
        slots,
        missing,
        false,
        time,
        List.of(new StayResult.Reached(time.toNanos() / 1e9, missing)));
  }

  /** Goes down the list around what some have already. */
  static int[] around(int[] given, StayQuestion question) {
    StayProblem problem = question.problem();
    int[] slots = given.clone();
    Calendar calendar = new Calendar(question);
    problem.requests().stream()
        .filter(request -> slots[request.index()] >= 0)
        .forEach(request -> calendar.take(request, slots[request.index()]));
    List<StayRequest> byNeed =
        problem.requests().stream()
            .filter(request -> slots[request.index()] < 0)
            .sorted(BY_NEED)
            .toList();
    for (StayRequest request : byNeed) {
      int slot = firstFit(request, question, calendar);
      if (slot >= 0) {
        calendar.take(request, slot);
        slots[request.index()] = slot;
      }
    }
    return slots;
  }

  private static int firstFit(StayRequest request, StayQuestion question, Calendar calendar) {
    for (int day = request.from(); day < request.to(); day++) {
      for (Option option : question.options(request)) {
        int slot = question.problem().slot(option.place(), day);
        if (Nights.get(option.starts(), day) && calendar.hasRoom(request, slot)) {
          return slot;
        }
      }
    }
    return -1;
  }
}
