package no.romslig.solver.run.stay;

import java.util.Arrays;
import java.util.List;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * What a night in each bed costs, in parts of a weighted night. Prices rise where more is asked for
 * than there is, and fall where less is (subgradient steps along an average of the latest ones).
 */
final class BedPrices {

  /** Prices are whole numbers of such parts, so that a bound is exact. */
  static final int UNIT = 1 << 16;

  /** How much of what is asked for now enters the average. */
  private static final double SHARE_OF_NOW = 0.2;

  private final int length;
  private final int turnover;
  private final long highest;
  private final int[] places;
  private final byte[][] capacity;
  private final long[][] price;
  private final long[][] sums;
  private final int[][] asked;
  private final double[][] trend;
  private boolean hasTrend;

  BedPrices(StayProblem problem, List<StayRequest> requests) {
    length = problem.axis().length();
    turnover = problem.turnover();
    // Nobody pays more for one night than for going without.
    highest = UNIT * requests.stream().mapToLong(StayRequest::missing).max().orElse(0);
    places =
        requests.stream()
            .flatMapToInt(request -> Arrays.stream(request.places()))
            .distinct()
            .sorted()
            .toArray();
    int all = problem.places().size();
    capacity = new byte[all][];
    price = new long[all][];
    sums = new long[all][];
    asked = new int[all][];
    trend = new double[all][];
    for (int place : places) {
      capacity[place] = capacity(problem, place);
      price[place] = new long[length];
      sums[place] = new long[length + 1];
      asked[place] = new int[length];
      trend[place] = new double[length];
    }
  }

  private byte[] capacity(StayProblem problem, int place) {
    byte[] beds = new byte[length];
    byte[] left = problem.bedsLeft()[place];
    for (int night = 0; night < length; night++) {
      if (Nights.get(problem.bedNights()[place], night)) {
        beds[night] = left == null ? 1 : left[night];
      }
    }
    return beds;
  }

  /** The same price everywhere, and nothing asked for. */
  void uniform(long each) {
    for (int place : places) {
      Arrays.fill(price[place], each);
    }
  }

  /** Begins to ask at the prices as they are. */
  void open() {
    for (int place : places) {
      Arrays.fill(asked[place], 0);
      for (int night = 0; night < length; night++) {
        sums[place][night + 1] = sums[place][night] + price[place][night];
      }
    }
  }

  /** What all beds together would earn, were each taken on every night. */
  long worth() {
    long worth = 0;
    for (int place : places) {
      for (int night = 0; night < length; night++) {
        worth += price[place][night] * capacity[place][night];
      }
    }
    return worth;
  }

  /** What a stay that begins on the day costs, with the turnover after it. */
  long cost(int place, int day, int nights) {
    return sums[place][end(day, nights)] - sums[place][day];
  }

  /** A guess at how often the bed is asked for on these nights already. */
  int load(int place, int day, int nights) {
    int[] here = asked[place];
    int last = end(day, nights) - 1;
    return here[day] + here[(day + last) / 2] + here[last];
  }

  void ask(int place, int day, int nights) {
    int end = end(day, nights);
    for (int night = day; night < end; night++) {
      asked[place][night]++;
    }
  }

  private int end(int day, int nights) {
    return Math.min(length, day + nights + turnover);
  }

  /** Takes what was asked into the trend. */
  void learn() {
    double share = hasTrend ? SHARE_OF_NOW : 1;
    hasTrend = true;
    for (int place : places) {
      for (int night = 0; night < length; night++) {
        int over = asked[place][night] - capacity[place][night];
        trend[place][night] += share * (over - trend[place][night]);
      }
    }
  }

  /** Along the trend, as far as would gain so much if everybody kept asking for the same. */
  void move(double gain) {
    double square = 0;
    for (int place : places) {
      for (int night = 0; night < length; night++) {
        double slope = trend[place][night];
        square += slope > 0 || price[place][night] > 0 ? slope * slope : 0;
      }
    }
    double step = square == 0 ? 0 : gain / square;
    for (int place : places) {
      for (int night = 0; night < length; night++) {
        double moved = price[place][night] + step * trend[place][night];
        price[place][night] = Math.clamp(Math.round(moved), 0, highest);
      }
    }
  }
}
