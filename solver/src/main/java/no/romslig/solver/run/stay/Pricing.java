package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * A group of requests by prices on the nights of every kind of bed (Lagrange): at any prices, what
 * everybody pays at least for the own best plan, missing nights counted, less what the beds can
 * earn, is no more than what any plan misses.
 */
final class Pricing {

  private static final long MOST_WEIGHT = 1L << 27;

  /** Steps of all graphs together. */
  private static final int MOST_STEPS = 6_000_000;

  private static final int MOST_STEPS_OF_ONE = 200_000;

  private final BedKinds kinds;
  private final BedPrices prices;
  private final List<OwnPlan> persons = new ArrayList<>();
  private final long grain;
  private final long greatestWeight;

  /**
   * @param acuteFactor how much more the nights of acute stays weigh here than they say
   */
  Pricing(StayProblem problem, List<StayRequest> requests, long acuteFactor) {
    kinds = new BedKinds(problem, requests);
    Map<Integer, List<StayRequest>> byParty = new LinkedHashMap<>();
    for (StayRequest request : requests) {
      byParty.computeIfAbsent(request.party(), party -> new ArrayList<>()).add(request);
    }
    int most = Math.min(MOST_STEPS_OF_ONE, MOST_STEPS / Math.max(1, byParty.size()));
    for (List<StayRequest> own : byParty.values()) {
      persons.add(new OwnPlan(problem, kinds, own, acuteFactor, most));
    }
    int[][] asking = new int[kinds.size()][problem.axis().length()];
    persons.forEach(person -> person.options().couldAsk(asking, problem.turnover()));
    long dearest = requests.stream().mapToLong(each -> weighted(each, acuteFactor)).max().orElse(0);
    prices = new BedPrices(problem, kinds, asking, dearest);
    grain =
        requests.stream().mapToLong(each -> weighted(each, acuteFactor)).reduce(0, Pricing::gcd);
    greatestWeight = requests.stream().mapToLong(StayRequest::weight).max().orElse(0);
  }

  /** What a request misses, as it is counted here. */
  static long weighted(StayRequest request, long acuteFactor) {
    return request.missing() * (request.acute() ? acuteFactor : 1);
  }

  /** Whether sums of such weights, in the smallest parts, stay inside a {@code long}. */
  static boolean canCount(List<StayRequest> requests, long acuteFactor) {
    return requests.stream().mapToLong(each -> weighted(each, acuteFactor)).sum() < MOST_WEIGHT;
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  BedKinds kinds() {
    return kinds;
  }

  BedPrices prices() {
    return prices;
  }

  List<OwnPlan> persons() {
    return persons;
  }

  /** The greatest weight of one night. */
  long greatestWeight() {
    return greatestWeight;
  }

  /** Whole stays are missing or none, so what is missing is a multiple of this. */
  long grain() {
    return grain;
  }

  /** How much work it is to ask once. */
  long work() {
    return persons.stream().mapToLong(OwnPlan::work).sum();
  }

  /**
   * What the prices as they are prove, in {@link BedPrices#UNIT}s; {@link OwnPlan#NEVER} where
   * somebody has no plan at all.
   */
  long ask() {
    prices.open();
    long value = -prices.worth();
    for (OwnPlan person : persons) {
      long least = person.cheapest(prices);
      if (least == OwnPlan.NEVER) {
        return OwnPlan.NEVER;
      }
      value += least;
    }
    return value;
  }

  /** The weighted nights that must be missing where so much is proven. */
  long rounded(long value) {
    long whole = Math.ceilDiv(Math.max(0, value), (long) BedPrices.UNIT);
    return grain == 0 ? 0 : Math.ceilDiv(whole, grain) * grain;
  }
}
