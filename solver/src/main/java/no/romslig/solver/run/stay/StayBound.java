package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * What no plan can do better than. Requests that share neither place nor person with others stand
 * apart, so their bounds add up. The more one works on it, the better it gets.
 */
final class StayBound {

  private static final int ROUNDS_AT_A_TIME = 10;

  private final long acute;
  private final long without;
  private final long acuteFactor;
  private final List<GroupBound> groups = new ArrayList<>();
  private long credit;
  private int turn;

  private StayBound(StayProblem problem) {
    long acuteWithout = 0;
    long othersWithout = problem.fixedMissing();
    List<StayRequest> open = new ArrayList<>();
    for (StayRequest request : problem.requests()) {
      if (request.places().length == 0) {
        acuteWithout += request.acute() ? request.missing() : 0;
        othersWithout += request.acute() ? 0 : request.missing();
      } else {
        open.add(request);
      }
    }
    acute = acuteWithout;
    without = othersWithout;
    // In a small town an acute night goes before all others; in a large one prices settle sooner
    // where it only weighs more. The bound is true with any factor.
    acuteFactor = Math.clamp(10_000 / Math.max(1, open.size()), 5, 100);
    for (List<StayRequest> group : groups(problem, open)) {
      groups.add(new GroupBound(problem, group, acuteFactor));
    }
  }

  /**
   * A first bound, by the nights of the beds alone.
   *
   * @param slots of a plan that is known, for each request, -1 for none
   */
  static StayBound of(StayProblem problem, int[] slots) {
    StayBound bound = new StayBound(problem);
    bound.know(slots);
    return bound;
  }

  /** Takes note of the best plan. */
  void know(int[] slots) {
    groups.forEach(group -> group.know(slots));
  }

  /** Works on the prices, by steps and never by the clock. */
  void improve(long work) {
    credit += work;
    for (int idle = 0; idle < groups.size(); turn++) {
      GroupBound group = groups.get(turn % groups.size());
      long cost = group.isDone() ? 0 : ROUNDS_AT_A_TIME * group.work();
      if (cost == 0 || cost > credit) {
        idle++;
      } else {
        credit -= cost;
        group.improve(ROUNDS_AT_A_TIME);
        idle = 0;
      }
    }
  }

  /**
   * Looks for the very least of groups that are small.
   *
   * @param board holds the best plan known, and a better one afterwards where there is one
   * @param goesOn is asked now and then; false ends it
   */
  void settle(Board board, BooleanSupplier goesOn) {
    know(board.slots());
    for (GroupBound group : groups) {
      if (goesOn.getAsBoolean()) {
        group.settle(board, goesOn);
      }
    }
  }

  /** Weighted nights that acute and palliative short stays miss at least. */
  long acute() {
    return acute;
  }

  /**
   * Weighted nights that all other short stays and cycles miss at least in every plan that misses
   * no more acute ones than this.
   */
  long others(long acuteMissing) {
    long apart = 0;
    long together = -acuteFactor * (acuteMissing - acute);
    long byNights = 0;
    for (GroupBound group : groups) {
      if (group.hasAcute()) {
        together += group.value();
        byNights += group.byNights();
      } else {
        apart += group.value();
      }
    }
    return without + apart + Math.max(together, byNights);
  }

  private static Iterable<List<StayRequest>> groups(StayProblem problem, List<StayRequest> open) {
    int[] leader = new int[problem.places().size() + problem.parties().size()];
    Arrays.setAll(leader, each -> each);
    for (StayRequest request : open) {
      int person = problem.places().size() + request.party();
      for (int place : request.places()) {
        leader[find(leader, place)] = find(leader, person);
      }
    }
    Map<Integer, List<StayRequest>> groups = new LinkedHashMap<>();
    for (StayRequest request : open) {
      groups
          .computeIfAbsent(find(leader, request.places()[0]), each -> new ArrayList<>())
          .add(request);
    }
    return groups.values();
  }

  private static int find(int[] leader, int each) {
    int at = each;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }
}
