package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * What no plan can do better than.
 *
 * @param acute weighted nights that acute and palliative short stays miss at least
 * @param others weighted nights that all other short stays and cycles miss at least
 */
record StayBound(long acute, long others) {

  /**
   * Adds up what has no option at all, and what beds and persons cannot hold. Requests that share
   * neither place nor person with others stand apart, so their bounds add up.
   *
   * @param slots of a plan that is known, for each request, -1 for none
   */
  static StayBound of(StayProblem problem, int[] slots) {
    return of(problem, slots, true);
  }

  /** The same without what costs time: by the nights of the beds alone. */
  static StayBound atOnce(StayProblem problem, int[] slots) {
    return of(problem, slots, false);
  }

  private static StayBound of(StayProblem problem, int[] slots, boolean byPrices) {
    long acute = 0;
    long others = problem.fixedMissing();
    List<StayRequest> open = new ArrayList<>();
    for (StayRequest request : problem.requests()) {
      if (request.places().length == 0) {
        acute += request.acute() ? request.missing() : 0;
        others += request.acute() ? 0 : request.missing();
      } else if (!request.acute()) {
        open.add(request);
      }
    }
    for (List<StayRequest> group : groups(problem, open)) {
      others += ofGroup(problem, group, slots, byPrices);
    }
    return new StayBound(acute, others);
  }

  private static long ofGroup(
      StayProblem problem, List<StayRequest> group, int[] slots, boolean byPrices) {
    long reached =
        group.stream()
            .filter(request -> slots[request.index()] < 0)
            .mapToLong(StayRequest::missing)
            .sum();
    if (reached == 0) {
      return 0;
    }
    long byNights = new BedNightBound(problem, group).value();
    return byNights >= reached || !byPrices || !PriceBound.canCount(group)
        ? byNights
        : Math.max(byNights, new PriceBound(problem, group).value(reached));
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
