package no.romslig.solver.run.stay;

import java.util.Arrays;
import java.util.stream.IntStream;
import no.romslig.solver.model.stay.StayProblem;

/**
 * What a night in each kind of bed costs, in parts of a weighted night. Prices rise where more is
 * asked for than there is, and fall where less is.
 */
final class BedPrices {

  /** Prices are whole numbers of such parts, so that a bound is exact. */
  static final int UNIT = 1 << 16;

  /** How much of what is asked for now enters the average. */
  private static final double SHARE_OF_NOW = 0.08;

  private final int length;
  private final int turnover;
  private final long highest;
  private final BedKinds kinds;
  private final long[][] price;
  private final long[][] sums;
  private final int[][] asked;
  private final double[][] trend;

  /** The nights on which not everybody who could ask can have a bed. */
  private final int[][] scarce;

  private boolean hasTrend;

  /**
   * @param asking for each kind and night, how many requests could ask for it; where there is room
   *     for them all, the price is nothing
   * @param dearest what the dearest stay misses: nobody pays more for one night than for going
   *     without
   */
  BedPrices(StayProblem problem, BedKinds kinds, int[][] asking, long dearest) {
    this.kinds = kinds;
    length = problem.axis().length();
    turnover = problem.turnover();
    highest = UNIT * dearest;
    price = new long[kinds.size()][length];
    sums = new long[kinds.size()][length + 1];
    asked = new int[kinds.size()][length];
    trend = new double[kinds.size()][length];
    scarce = new int[kinds.size()][];
    for (int kind = 0; kind < scarce.length; kind++) {
      int[] beds = kinds.capacity(kind);
      int[] own = asking[kind];
      scarce[kind] = IntStream.range(0, length).filter(night -> own[night] > beds[night]).toArray();
    }
  }

  /** The same price everywhere. */
  void uniform(long each) {
    for (int kind = 0; kind < price.length; kind++) {
      for (int night : scarce[kind]) {
        price[kind][night] = each;
      }
    }
  }

  /** The prices as they are, to come back to. */
  long[][] copy() {
    return Arrays.stream(price).map(long[]::clone).toArray(long[][]::new);
  }

  void copyTo(long[][] others) {
    for (int kind = 0; kind < price.length; kind++) {
      System.arraycopy(price[kind], 0, others[kind], 0, length);
    }
  }

  void set(long[][] others) {
    for (int kind = 0; kind < price.length; kind++) {
      System.arraycopy(others[kind], 0, price[kind], 0, length);
    }
  }

  /** Begins to ask at the prices as they are. */
  void open() {
    for (int kind = 0; kind < price.length; kind++) {
      Arrays.fill(asked[kind], 0);
      for (int night = 0; night < length; night++) {
        sums[kind][night + 1] = sums[kind][night] + price[kind][night];
      }
    }
  }

  /** What all beds together would earn, were each taken on every night. */
  long worth() {
    long worth = 0;
    for (int kind = 0; kind < price.length; kind++) {
      int[] beds = kinds.capacity(kind);
      for (int night : scarce[kind]) {
        worth += price[kind][night] * beds[night];
      }
    }
    return worth;
  }

  /** What a stay that begins on the day costs, with the turnover after it. */
  long cost(int kind, int day, int nights) {
    return sums[kind][end(day, nights)] - sums[kind][day];
  }

  /** A guess at how often too much the beds are asked for on these nights already. */
  int load(int kind, int day, int nights) {
    int last = end(day, nights) - 1;
    return over(kind, day) + over(kind, (day + last) / 2) + over(kind, last);
  }

  private int over(int kind, int night) {
    return Math.max(0, asked[kind][night] + 1 - kinds.capacity(kind)[night]);
  }

  void ask(int kind, int day, int nights) {
    int end = end(day, nights);
    for (int night = day; night < end; night++) {
      asked[kind][night]++;
    }
  }

  /** Whether a bed of the kind is left on all these nights, beside what has been asked for. */
  boolean hasLeft(int kind, int day, int nights) {
    int end = end(day, nights);
    for (int night = day; night < end; night++) {
      if (asked[kind][night] >= kinds.capacity(kind)[night]) {
        return false;
      }
    }
    return true;
  }

  private int end(int day, int nights) {
    return Math.min(length, day + nights + turnover);
  }

  /**
   * Moves along the average of what was too much and too little, as far as would gain so much if
   * everybody kept asking for the same.
   */
  void move(double gain) {
    learn();
    double square = 0;
    for (int kind = 0; kind < price.length; kind++) {
      for (int night : scarce[kind]) {
        double slope = slope(kind, night);
        square += slope * slope;
      }
    }
    double step = square == 0 ? 0 : gain / square;
    for (int kind = 0; kind < price.length; kind++) {
      for (int night : scarce[kind]) {
        double slope = slope(kind, night);
        if (slope != 0) {
          price[kind][night] =
              Math.clamp(Math.round(price[kind][night] + step * slope), 0, highest);
        }
      }
    }
  }

  /** Takes what was asked into the average. */
  private void learn() {
    double now = hasTrend ? SHARE_OF_NOW : 1;
    hasTrend = true;
    for (int kind = 0; kind < price.length; kind++) {
      int[] beds = kinds.capacity(kind);
      for (int night : scarce[kind]) {
        int over = asked[kind][night] - beds[night];
        trend[kind][night] += now * (over - trend[kind][night]);
      }
    }
  }

  private double slope(int kind, int night) {
    double over = trend[kind][night];
    return over < 0 && price[kind][night] == 0 ? 0 : over;
  }
}
