package no.romslig.solver.run.stay;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * The stays of one person that cost least at today's prices, missing nights counted: the cheapest
 * way through the {@link PlanGraph}. An <em>option</em> is a stay in one kind of bed; options can
 * be taken away, and so can going without.
 */
final class OwnPlan {

  static final int NONE = OwnStays.NONE;

  /** Cannot be had at any price; far from what overflows when it is added up. */
  static final long NEVER = Long.MAX_VALUE / 8;

  /** Below the price, how busy the bed is: of what costs the same, the least asked for. */
  private static final int LOAD_BITS = 12;

  private static final int MOST_LOAD = 15;

  private final OwnStays stays;
  private final PlanGraph whole;
  private final long[] missing;
  private final OwnOptions options;
  private final boolean[] isOut;
  private final boolean[] isMust;
  private PlanGraph graph;
  private int[] firstLeft;
  private int[] left;
  private boolean hasChanged;
  private final long[] cost;
  private final int[] choice;
  private final long[] value;
  private final int[] step;
  private final int[] taken;
  private long[] rest = new long[0];
  private long[] through = rest;
  private long[] past = rest;

  /**
   * @param acuteFactor how much more an acute night weighs here than it says
   * @param most steps of a graph that are not too many
   */
  OwnPlan(StayProblem problem, BedKinds kinds, List<StayRequest> own, long acuteFactor, int most) {
    stays = new OwnStays(problem, own);
    whole = PlanGraph.of(stays, most);
    graph = whole;
    missing =
        stays.requests().stream().mapToLong(each -> Pricing.weighted(each, acuteFactor)).toArray();
    options = new OwnOptions(problem, kinds, stays);
    isOut = new boolean[options.size()];
    isMust = new boolean[missing.length];
    firstLeft = options.firsts();
    left = IntStream.range(0, options.size()).toArray();
    cost = new long[stays.size()];
    choice = new int[stays.size()];
    value = new long[graph.nodes()];
    step = new int[graph.nodes()];
    taken = new int[missing.length];
  }

  /** The requests, in the order of their numbers here. */
  List<StayRequest> requests() {
    return stays.requests();
  }

  /** How much work one look at the prices is. */
  long work() {
    return firstLeft[cost.length] + (long) graph.steps();
  }

  /** The least cost, in {@link BedPrices#UNIT}s; the beds of the plan are asked for. */
  long cheapest(BedPrices prices) {
    lookUp(prices, false);
    long least = goThrough();
    ask(prices);
    return least;
  }

  /** The same, in beds alone that are left beside what has been asked for. */
  void cheapestOfLeft(BedPrices prices) {
    lookUp(prices, true);
    if (goThrough() == NEVER) {
      Arrays.fill(taken, NONE);
    }
    ask(prices);
  }

  private void ask(BedPrices prices) {
    for (int option : taken) {
      if (option != NONE) {
        prices.ask(options.kind(option), day(option), nights(option));
      }
    }
  }

  /** From now on looks at what is left alone, until more is taken away or brought back. */
  void tidy() {
    if (!hasChanged) {
      return;
    }
    hasChanged = false;
    int size = 0;
    left = new int[options.size()];
    firstLeft = new int[cost.length + 1];
    boolean[] isLeft = new boolean[cost.length];
    for (int stay = 0; stay < cost.length; stay++) {
      for (int option = options.first(stay); option < options.first(stay + 1); option++) {
        if (!isOut[option]) {
          left[size++] = option;
          isLeft[stay] = true;
        }
      }
      firstLeft[stay + 1] = size;
    }
    graph = whole.of(isLeft, isMust);
  }

  private long without(int number) {
    return isMust[number] ? NEVER : (missing[number] * BedPrices.UNIT) << LOAD_BITS;
  }

  private void lookUp(BedPrices prices, boolean ofLeft) {
    for (int stay = 0; stay < cost.length; stay++) {
      int nights = stays.nights(stay);
      int day = stays.day(stay);
      long least = NEVER;
      for (int at = firstLeft[stay]; at < firstLeft[stay + 1]; at++) {
        int option = left[at];
        if (!isOut[option] && (!ofLeft || prices.hasLeft(options.kind(option), day, nights))) {
          long price = prices.cost(options.kind(option), day, nights) << LOAD_BITS;
          if (price < least) {
            long each = price + Math.min(MOST_LOAD, prices.load(options.kind(option), day, nights));
            if (each < least) {
              least = each;
              choice[stay] = option;
            }
          }
        }
      }
      cost[stay] = least;
    }
  }

  private long goThrough() {
    Arrays.fill(value, NEVER);
    value[0] = 0;
    int at = 0;
    for (int number = 0; number < missing.length; number++) {
      long without = without(number);
      for (int end = graph.end(number); at < end; at++) {
        int stay = graph.stay(at);
        long more = stay == NONE ? without : cost[stay];
        if (more <= without && more < NEVER) {
          long worth = value[graph.from(at)] + more;
          if (worth < value[graph.to(at)]) {
            value[graph.to(at)] = worth;
            step[graph.to(at)] = at;
          }
        }
      }
    }
    int best = bestEnd();
    long least = value[best];
    for (int number = missing.length - 1; number >= 0 && least < NEVER; number--) {
      int stay = graph.stay(step[best]);
      taken[number] = stay == NONE ? NONE : choice[stay];
      best = graph.from(step[best]);
    }
    return least >= NEVER ? NEVER : least >> LOAD_BITS;
  }

  /**
   * Takes away all that no plan has which costs at most so much more than the cheapest one, at the
   * prices that were last asked at.
   */
  void narrow(BedPrices prices, long slack, Undo undo) {
    if (rest.length == 0) {
      rest = new long[value.length];
      through = new long[cost.length];
      past = new long[missing.length];
    }
    long most = (value[bestEnd()] >> LOAD_BITS) + slack;
    goBack();
    for (int number = 0; number < missing.length; number++) {
      if (!isMust[number] && past[number] >> LOAD_BITS > most) {
        demand(number, undo);
      }
    }
    for (int stay = 0; stay < cost.length; stay++) {
      for (int at = firstLeft[stay]; at < firstLeft[stay + 1]; at++) {
        int option = left[at];
        if (!isOut[option]) {
          long own = prices.cost(options.kind(option), stays.day(stay), stays.nights(stay));
          if (through[stay] >= NEVER || (through[stay] >> LOAD_BITS) + own > most) {
            takeOut(option, undo);
          }
        }
      }
    }
  }

  /** What it costs at least to go through each stay, its own price aside, or past each request. */
  private void goBack() {
    Arrays.fill(rest, 0, graph.lastLayer(), NEVER);
    Arrays.fill(rest, graph.lastLayer(), rest.length, 0);
    Arrays.fill(through, NEVER);
    Arrays.fill(past, NEVER);
    int at = graph.steps() - 1;
    for (int number = missing.length - 1; number >= 0; number--) {
      long without = without(number);
      int end = number == 0 ? 0 : graph.end(number - 1);
      for (; at >= end; at--) {
        int stay = graph.stay(at);
        int from = graph.from(at);
        long beside = value[from] + rest[graph.to(at)];
        if (stay == NONE) {
          past[number] = Math.min(past[number], beside + without);
        } else {
          through[stay] = Math.min(through[stay], beside);
        }
        long more = stay == NONE ? without : cost[stay];
        if (more < NEVER) {
          rest[from] = Math.min(rest[from], rest[graph.to(at)] + more);
        }
      }
    }
  }

  private int bestEnd() {
    int best = graph.lastLayer();
    for (int node = best; node < value.length; node++) {
      best = value[node] < value[best] ? node : best;
    }
    return best;
  }

  /** The dearest of what may be missed. */
  long heaviest() {
    return Arrays.stream(missing).max().orElse(0);
  }

  /** What the last plan pays for its stays. */
  long paid() {
    long paid = 0;
    for (int option : taken) {
      paid += option == NONE ? 0 : cost[options.stay(option)] >> LOAD_BITS;
    }
    return paid;
  }

  /** Takes an option away that is left. */
  void takeOut(int option, Undo undo) {
    setOut(option, true);
    undo.add(() -> setOut(option, false));
  }

  private void setOut(int option, boolean out) {
    isOut[option] = out;
    hasChanged = true;
  }

  boolean isOut(int option) {
    return isOut[option];
  }

  /** From now on the request, which could go without, may not. */
  void demand(int number, Undo undo) {
    setMust(number, true);
    undo.add(() -> setMust(number, false));
  }

  private void setMust(int number, boolean must) {
    isMust[number] = must;
    hasChanged = true;
  }

  boolean isMust(int number) {
    return isMust[number];
  }

  /** The first option of a request; that of the number after the last is the end. */
  int firstOption(int number) {
    return options.first(stays.first(number));
  }

  /** The options of the last plan, for each request; {@link #NONE} for none. */
  int taken(int number) {
    return taken[number];
  }

  OwnOptions options() {
    return options;
  }

  int day(int option) {
    return stays.day(options.stay(option));
  }

  int nights(int option) {
    return stays.nights(options.stay(option));
  }

  int kind(int option) {
    return options.kind(option);
  }
}
