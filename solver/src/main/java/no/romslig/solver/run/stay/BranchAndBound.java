package no.romslig.solver.run.stay;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The least that a small group can miss: what plans have in common is split in two, again and
 * again, until prices prove of each part that nothing better is in it. Whatever it has not looked
 * at when it is told to stop counts with what was proven of it by then.
 */
final class BranchAndBound {

  private static final int FIRST_ROUNDS = 200;
  private static final int ROUNDS = 100;
  private static final int NARROW_EVERY = 10;
  private static final double SHARE = 0.6;
  private static final double LESS = 0.7;
  private static final int PATIENCE = 6;

  private final Pricing pricing;
  private final BedPrices prices;
  private final Rounding rounding;
  private final BooleanSupplier goesOn;
  private final Undo undo = new Undo();
  private final Splits splits;
  private long work;
  private long least;
  private long open = Long.MAX_VALUE;

  /**
   * @param pricing at good prices
   * @param rounding makes plans of what is asked for at prices
   * @param mostWork how much it may do, as {@link Pricing#work} counts
   * @param goesOn is asked before each part; false ends it
   */
  BranchAndBound(Pricing pricing, Rounding rounding, long mostWork, BooleanSupplier goesOn) {
    this.pricing = pricing;
    work = mostWork;
    this.rounding = rounding;
    this.goesOn = goesOn;
    prices = pricing.prices();
    splits = new Splits(pricing.persons());
  }

  /**
   * Looks through all plans that miss less than a known one.
   *
   * @param reached what that one misses
   * @return what no plan misses less than
   */
  long bound(long reached) {
    least = reached;
    split(0, 0);
    undo.back(0);
    pricing.persons().forEach(OwnPlan::tidy);
    return Math.min(least, open);
  }

  private void split(int depth, long proven) {
    if (proven >= least) {
      return;
    }
    if (work < 0 || !goesOn.getAsBoolean()) {
      open = Math.min(open, proven);
      return;
    }
    int mark = undo.mark();
    long[][] best = prices.copy();
    long value = improve(depth == 0 ? FIRST_ROUNDS : ROUNDS, best);
    long here = Math.max(proven, value == OwnPlan.NEVER ? least : pricing.rounded(value));
    if (here < least) {
      least = Math.min(least, rounding.reached());
    }
    if (here < least) {
      @Nullable Split split = splits.choose();
      if (split == null) {
        open = Math.min(open, rounding.isExact() ? least : here);
      } else {
        both(depth, here, split, best);
      }
    }
    undo.back(mark);
  }

  private void both(int depth, long here, Split split, long[][] best) {
    int mark = undo.mark();
    for (boolean first : new boolean[] {true, false}) {
      prices.set(best);
      split.take(first, undo);
      split(depth + 1, here);
      undo.back(mark);
    }
  }

  /** Better prices for what is left, and less left by them; ends at the best ones. */
  private long improve(int rounds, long[][] best) {
    splits.clear();
    pricing.persons().forEach(OwnPlan::tidy);
    long each = pricing.work();
    long most = Long.MIN_VALUE;
    double share = SHARE;
    int vain = 0;
    int narrowed = 0;
    for (int round = 0; round < rounds; round++) {
      work -= each;
      long value = pricing.ask();
      if (value == OwnPlan.NEVER) {
        return value;
      }
      splits.add();
      if (value > most) {
        most = value;
        vain = 0;
        prices.copyTo(best);
        if (pricing.rounded(value) >= least) {
          return value;
        }
        if (round >= narrowed + NARROW_EVERY) {
          narrowed = round;
          narrow(value);
          pricing.persons().forEach(OwnPlan::tidy);
        }
      } else if (++vain == PATIENCE) {
        vain = 0;
        share *= LESS;
      }
      prices.move(share * Math.max(BedPrices.UNIT / 2.0, least * (double) BedPrices.UNIT - most));
    }
    prices.set(best);
    long value = pricing.ask();
    if (value != OwnPlan.NEVER) {
      narrow(value);
    }
    return value;
  }

  private void narrow(long value) {
    long slack = (least - pricing.grain()) * BedPrices.UNIT - value;
    for (OwnPlan person : pricing.persons()) {
      person.narrow(prices, slack, undo);
    }
  }
}
