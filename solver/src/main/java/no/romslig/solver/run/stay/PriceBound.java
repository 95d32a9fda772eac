package no.romslig.solver.run.stay;

import java.util.List;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * How many weighted nights a group of requests must miss at least, by better and better prices
 * (subgradient steps along an average of the latest ones, as long as what is known to be missing
 * promises).
 */
final class PriceBound {

  private static final int PATIENCE = 30;
  private static final double FIRST_SHARE = 0.2;
  private static final double LESS = 0.7;

  /** Steps as short as this find nothing more. */
  private static final double LEAST_SHARE = 1e-4;

  /** The lowest price above nothing at which all beds alike are tried first. */
  private static final long LOW_PRICE = BedPrices.UNIT / 4;

  private final Pricing pricing;
  private final long[][] bestPrices;
  private long best = Long.MIN_VALUE;
  private double share = FIRST_SHARE;
  private int vain;

  /**
   * @param acuteFactor how much more the nights of acute stays weigh here than they say
   */
  PriceBound(StayProblem problem, List<StayRequest> requests, long acuteFactor) {
    pricing = new Pricing(problem, requests, acuteFactor);
    bestPrices = pricing.prices().copy();
  }

  /** How much work a round is. */
  long work() {
    return pricing.work();
  }

  /** Whether more rounds are of no use. */
  boolean isDone() {
    return share < LEAST_SHARE;
  }

  /**
   * Looks for better prices.
   *
   * @param reached what a known plan misses; no bound is better
   */
  void improve(long reached, int rounds) {
    if (best == Long.MIN_VALUE) {
      startAtOnePrice();
    }
    BedPrices prices = pricing.prices();
    for (int round = 0; round < rounds && value() < reached && !isDone(); round++) {
      double left = reached * (double) BedPrices.UNIT - best;
      prices.move(share * Math.max(BedPrices.UNIT / 2.0, left));
      if (ask()) {
        vain = 0;
      } else if (++vain == PATIENCE) {
        vain = 0;
        share *= LESS;
      }
    }
  }

  /** Begins where one price for all beds gives most. */
  private void startAtOnePrice() {
    long highest = pricing.greatestWeight() * BedPrices.UNIT;
    for (long each = 0; each <= highest; each = Math.max(LOW_PRICE, 2 * each)) {
      pricing.prices().uniform(each);
      ask();
    }
    pricing.prices().set(bestPrices);
    ask();
  }

  /** Whether the prices as they are prove more than any before. */
  private boolean ask() {
    long value = pricing.ask();
    if (value <= best) {
      return false;
    }
    best = value;
    pricing.prices().copyTo(bestPrices);
    return true;
  }

  /** The best bound found. */
  long value() {
    return pricing.rounded(best);
  }

  /** The pricing, at the best prices found. */
  Pricing atBestPrices() {
    pricing.prices().set(bestPrices);
    return pricing;
  }
}
