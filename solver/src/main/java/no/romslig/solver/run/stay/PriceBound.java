package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * How many weighted nights a group of requests must miss at least, by prices on the nights of every
 * bed (Lagrange): at any prices, what everybody pays at least for the own best plan, missing nights
 * counted, less what the beds can earn, is a true bound. Better prices give better bounds.
 */
final class PriceBound {

  private static final int MOST_ROUNDS = 400;

  /** Fewer rounds find no prices that are worth the time. */
  private static final int FEWEST_ROUNDS = 60;

  /** Steps of all rounds together, by which the number of rounds is set, never by the clock. */
  private static final long MOST_STEPS = 60_000_000;

  /** Less where few ask, whose search is short too: so many times their number squared. */
  private static final long MOST_STEPS_OF_PAIR = 3_000;

  /** What is never too much, however few they are. */
  private static final long ALWAYS_AFFORDABLE = 1_000_000;

  private static final long MOST_WEIGHT = 1L << 27;
  private static final int PATIENCE = 6;
  private static final double FIRST_SHARE = 0.1;

  /** The lowest price above nothing at which all beds alike are tried first. */
  private static final long LOW_PRICE = BedPrices.UNIT / 4;

  private final BedPrices prices;
  private final List<OwnPlan> persons = new ArrayList<>();
  private final Ways ways = new Ways();
  private final long grain;
  private final long greatestWeight;
  private final int rounds;
  private long best;

  PriceBound(StayProblem problem, List<StayRequest> requests) {
    prices = new BedPrices(problem, requests);
    Map<Integer, List<StayRequest>> byParty = new LinkedHashMap<>();
    for (StayRequest request : requests) {
      byParty.computeIfAbsent(request.party(), party -> new ArrayList<>()).add(request);
    }
    byParty.values().forEach(own -> persons.add(new OwnPlan(problem, own)));
    grain = requests.stream().mapToLong(StayRequest::missing).reduce(0, PriceBound::gcd);
    greatestWeight = requests.stream().mapToLong(StayRequest::weight).max().orElse(0);
    long steps = persons.stream().mapToLong(OwnPlan::options).sum();
    long withTwo = persons.stream().mapToLong(OwnPlan::stepsWithTwo).sum();
    long size = requests.size();
    long affordable = Math.clamp(MOST_STEPS_OF_PAIR * size * size, ALWAYS_AFFORDABLE, MOST_STEPS);
    if (affordable / Math.max(1, steps + withTwo) >= FEWEST_ROUNDS) {
      persons.forEach(OwnPlan::rememberTwo);
      steps += withTwo;
    }
    long possible = affordable / Math.max(1, steps);
    rounds = possible < FEWEST_ROUNDS ? 0 : (int) Math.min(possible, MOST_ROUNDS);
  }

  /** Whether sums of such weights, in the smallest parts, stay inside a {@code long}. */
  static boolean canCount(List<StayRequest> requests) {
    return requests.stream().mapToLong(StayRequest::missing).sum() < MOST_WEIGHT;
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /**
   * The best bound found.
   *
   * @param reached what a known plan misses; no bound is better
   */
  long value(long reached) {
    startAtOnePrice();
    double share = FIRST_SHARE;
    int vain = 0;
    for (int round = 0; round < rounds && rounded() < reached; round++) {
      prices.learn();
      prices.move(share * (0.05 * best + 0.2 * (reached * BedPrices.UNIT - best)));
      long value = ask();
      if (value > best) {
        best = value;
        share = Math.min(2, share * 1.1);
        vain = 0;
      } else if (++vain == PATIENCE) {
        share *= 0.66;
        vain = 0;
      }
    }
    return rounded();
  }

  /** Begins where one price for all beds gives most. */
  private void startAtOnePrice() {
    long start = 0;
    best = Long.MIN_VALUE;
    long highest = greatestWeight * BedPrices.UNIT;
    for (long each = 0; each <= highest; each = Math.max(LOW_PRICE, 2 * each)) {
      prices.uniform(each);
      long value = ask();
      if (value > best) {
        best = value;
        start = each;
      }
    }
    prices.uniform(start);
    ask();
  }

  private long ask() {
    prices.open();
    long value = -prices.worth();
    for (OwnPlan person : persons) {
      value += person.cheapest(prices, ways);
    }
    return value;
  }

  /** Whole stays are missing or none, so the bound is a multiple of what their weights share. */
  private long rounded() {
    long whole = Math.ceilDiv(Math.max(0, best), (long) BedPrices.UNIT);
    return grain == 0 ? 0 : Math.ceilDiv(whole, grain) * grain;
  }
}
