package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * How many weighted nights must be missing because the beds that a group of requests may have do
 * not hold them all. Requests that share no place with others stand apart, so their bounds add up.
 */
final class BedNightBound {

  /** Of the sets of places that are looked at in one part; each alone gives a true bound. */
  private static final int MOST_SETS = 12;

  private final StayProblem problem;
  private final List<StayRequest> open;

  BedNightBound(StayProblem problem, List<StayRequest> open) {
    this.problem = problem;
    this.open = open;
  }

  long value() {
    long value = 0;
    for (List<StayRequest> part : parts()) {
      value += ofPart(part);
    }
    return value;
  }

  private List<List<StayRequest>> parts() {
    int[] leader = new int[problem.places().size()];
    Arrays.setAll(leader, place -> place);
    for (StayRequest request : open) {
      for (int place : request.places()) {
        leader[find(leader, place)] = find(leader, request.places()[0]);
      }
    }
    Map<Integer, List<StayRequest>> parts = new LinkedHashMap<>();
    for (StayRequest request : open) {
      parts
          .computeIfAbsent(find(leader, request.places()[0]), place -> new ArrayList<>())
          .add(request);
    }
    return List.copyOf(parts.values());
  }

  private static int find(int[] leader, int place) {
    int at = place;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  private long ofPart(List<StayRequest> part) {
    BitSet all = new BitSet();
    Map<BitSet, Integer> sets = new LinkedHashMap<>();
    for (StayRequest request : part) {
      BitSet own = placesOf(request);
      all.or(own);
      sets.merge(own, request.nights(), Integer::sum);
    }
    long best = ofSet(part, all);
    List<BitSet> largest =
        sets.entrySet().stream()
            .sorted(Map.Entry.<BitSet, Integer>comparingByValue().reversed())
            .limit(MOST_SETS)
            .map(Map.Entry::getKey)
            .filter(set -> !set.equals(all))
            .toList();
    for (BitSet set : largest) {
      List<StayRequest> within = part.stream().filter(each -> isWithin(each, set)).toList();
      best = Math.max(best, ofSet(within, set));
    }
    return best;
  }

  private long ofSet(List<StayRequest> requests, BitSet places) {
    return new WindowBound(problem, requests, places.stream().toArray()).value();
  }

  private static BitSet placesOf(StayRequest request) {
    BitSet places = new BitSet();
    for (int place : request.places()) {
      places.set(place);
    }
    return places;
  }

  private static boolean isWithin(StayRequest request, BitSet places) {
    return Arrays.stream(request.places()).allMatch(places::get);
  }
}
