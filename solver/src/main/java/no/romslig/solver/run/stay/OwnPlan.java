package no.romslig.solver.run.stay;

import java.util.Comparator;
import java.util.List;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.Party;
import no.romslig.solver.model.stay.Quota;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * The stays of one person that cost least at today's prices, missing nights counted, by going
 * through the requests one after the other. Each stay is held against the one or two before it that
 * can matter, so that what is found costs no more than any plan that keeps every rule.
 */
final class OwnPlan {

  static final int NONE = -1;

  /** Below the price, how busy the bed is: of what costs the same, the least asked for. */
  private static final int LOAD_BITS = 12;

  private static final int MOST_LOAD = 15;

  private final StayProblem problem;
  private final List<StayRequest> requests;
  private final List<Quota.Lane> lanes;
  private final int[] fixed;
  private final int reach;
  private final int[] offset;
  private final int[] day;
  private final int[] owner;
  private final int[] nextStart;
  private final long[][][] after;
  private final long[][][] starts;
  private final long[] cost;
  private final int[] place;
  private boolean remembersTwo;

  OwnPlan(StayProblem problem, List<StayRequest> own) {
    this.problem = problem;
    requests =
        own.stream()
            .sorted(Comparator.comparingInt(StayRequest::from).thenComparingInt(StayRequest::index))
            .toList();
    Party party = problem.parties().get(requests.getFirst().party());
    lanes = problem.quota().isNone() ? List.of() : party.lanes();
    reach = lanes.isEmpty() ? 0 : problem.quota().window() - 1;
    fixed = Quota.sums(party.fixedNights(), problem.axis().length());
    starts = new long[requests.size()][][];
    offset = new int[requests.size() + 1];
    long[][] days = new long[requests.size()][];
    for (int i = 0; i < requests.size(); i++) {
      days[i] = readStarts(i);
      offset[i + 1] = offset[i] + Nights.count(days[i]);
    }
    int stays = offset[requests.size()];
    day = new int[stays];
    owner = new int[stays];
    nextStart = new int[requests.size() + 1];
    nextStart[requests.size()] = Integer.MAX_VALUE / 2;
    for (int i = requests.size() - 1; i >= 0; i--) {
      int at = offset[i];
      for (int d = Nights.next(days[i], 0); d >= 0; d = Nights.next(days[i], d + 1)) {
        day[at] = d;
        owner[at++] = i;
      }
      nextStart[i] = count(i) == 0 ? nextStart[i + 1] : Math.min(nextStart[i + 1], day[offset[i]]);
    }
    after = new long[stays + 1][][];
    cost = new long[stays];
    place = new int[stays];
  }

  private long[] readStarts(int number) {
    StayRequest request = requests.get(number);
    int words = problem.axis().words();
    long[] any = new long[words];
    starts[number] = new long[request.places().length][];
    for (int option = 0; option < request.places().length; option++) {
      long[] own = new long[words];
      long[] beds = problem.bedNights()[request.places()[option]];
      if (problem.startsIn(request, option, beds, request.starts(), own)) {
        Nights.or(any, own);
      }
      starts[number][option] = own;
    }
    return any;
  }

  /** How many steps a search takes that remembers two stays, at the most. */
  long stepsWithTwo() {
    long steps = 0;
    for (int i = 0; i < requests.size(); i++) {
      steps += count(i) * (1 + count(i - 1)) * (1 + count(i - 2));
    }
    return steps;
  }

  private long count(int number) {
    return number < 0 ? 0 : offset[number + 1] - offset[number];
  }

  void rememberTwo() {
    remembersTwo = true;
  }

  /** How many prices are looked at each time. */
  long options() {
    long options = 0;
    for (int i = 0; i < requests.size(); i++) {
      options += count(i) * requests.get(i).places().length;
    }
    return options;
  }

  /** The least cost, in {@link BedPrices#UNIT}s; the beds of the plan are asked for. */
  long cheapest(BedPrices prices, Ways ways) {
    for (int i = 0; i < requests.size(); i++) {
      lookUp(i, prices);
    }
    ways.begin(day.length);
    for (int i = 0; i < requests.size(); i++) {
      long without = (requests.get(i).missing() * BedPrices.UNIT) << LOAD_BITS;
      ways.next();
      for (int way = ways.first(); way < ways.end(); way++) {
        int one = ways.one(way);
        int other = ways.other(way);
        long value = ways.value(way);
        long[] allowed = after(one, other);
        go(ways, i, way, one, other, NONE, value + without);
        for (int stay = offset[i]; stay < offset[i + 1]; stay++) {
          if (cost[stay] < without && Nights.get(allowed, stay)) {
            go(ways, i, way, remembersTwo ? other : NONE, stay, stay, value + cost[stay]);
          }
        }
      }
    }
    int best = ways.best();
    for (int way = best; way != NONE; way = ways.from(way)) {
      int stay = ways.taken(way);
      if (stay != NONE) {
        prices.ask(place[stay], day[stay], nights(stay));
      }
    }
    return ways.value(best) >> LOAD_BITS;
  }

  private void lookUp(int number, BedPrices prices) {
    StayRequest request = requests.get(number);
    long without = request.missing() * BedPrices.UNIT;
    for (int stay = offset[number]; stay < offset[number + 1]; stay++) {
      long least = Long.MAX_VALUE;
      for (int option = 0; option < request.places().length; option++) {
        if (Nights.get(starts[number][option], day[stay])) {
          int where = request.places()[option];
          int load = Math.min(MOST_LOAD, prices.load(where, day[stay], request.nights()));
          long price = Math.min(without, prices.cost(where, day[stay], request.nights()));
          long each = (price << LOAD_BITS) + load;
          if (each < least) {
            least = each;
            place[stay] = where;
          }
        }
      }
      cost[stay] = least;
    }
  }

  /** Which stays may come after these two; the same at any price, so it is found out once. */
  private long[] after(int one, int other) {
    if (after[one + 1] == null) {
      after[one + 1] = new long[day.length + 1][];
    }
    long[] allowed = after[one + 1][other + 1];
    if (allowed == null) {
      allowed = one == NONE ? afterOne(other) : afterTwo(one, other);
      after[one + 1][other + 1] = allowed;
    }
    return allowed;
  }

  private long[] afterOne(int other) {
    long[] allowed = new long[(day.length >>> 6) + 1];
    int first = other == NONE ? 0 : offset[owner[other] + 1];
    for (int stay = first; stay < day.length; stay++) {
      if (other == NONE || (areApart(other, stay) && keepsWindows(NONE, other, stay))) {
        Nights.set(allowed, stay, stay + 1);
      }
    }
    return allowed;
  }

  private long[] afterTwo(int one, int other) {
    long[] allowed = after(NONE, one).clone();
    Nights.and(allowed, after(NONE, other));
    for (int stay = Nights.next(allowed, 0); stay >= 0; stay = Nights.next(allowed, stay + 1)) {
      if (day[stay] < end(one) + reach && !keepsWindows(one, other, stay)) {
        Nights.clear(allowed, stay, stay + 1);
      }
    }
    return allowed;
  }

  /** Forgets the stays that nothing to come can meet in a window. */
  private void go(Ways ways, int number, int from, int one, int other, int taken, long value) {
    int next = nextStart[number + 1];
    int second = matters(other, next) ? other : NONE;
    int first = matters(one, next) ? one : NONE;
    if (second == NONE) {
      second = first;
      first = NONE;
    }
    ways.reach(first, second, from, taken, value);
  }

  private boolean matters(int stay, int next) {
    return stay != NONE && end(stay) + reach > next;
  }

  private int end(int stay) {
    return day[stay] + nights(stay);
  }

  private int nights(int stay) {
    return requests.get(owner[stay]).nights();
  }

  private boolean areApart(int one, int other) {
    return end(one) <= day[other] || end(other) <= day[one];
  }

  /** Windows that begin with a stay hold most of the stays that follow it. */
  private boolean keepsWindows(int one, int other, int third) {
    for (Quota.Lane lane : lanes) {
      if (!keeps(lane, one, one, other, third)
          || !keeps(lane, other, one, other, third)
          || !keeps(lane, third, one, other, third)) {
        return false;
      }
    }
    return true;
  }

  private boolean keeps(Quota.Lane lane, int from, int one, int other, int third) {
    if (from == NONE || !isBound(from)) {
      return true;
    }
    if (lane.step() == 1) {
      return isWithin(day[from], one, other, third);
    }
    int last = end(from);
    for (int first = lane.from(day[from] - problem.quota().window() + 1);
        first < last;
        first += lane.step()) {
      if (!isWithin(first, one, other, third)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWithin(int first, int one, int other, int third) {
    int nights =
        Quota.within(fixed, first, problem.quota().window())
            + more(first, one)
            + more(first, other)
            + more(first, third);
    return nights <= problem.quota().maxNights();
  }

  /** The nights of a bound stay in the window that are not fixed already. */
  private int more(int first, int stay) {
    if (stay == NONE || !isBound(stay)) {
      return 0;
    }
    int from = Math.max(first, day[stay]);
    int to = Math.min(first + problem.quota().window(), end(stay));
    return to <= from ? 0 : to - from - Quota.within(fixed, from, to - from);
  }

  private boolean isBound(int stay) {
    return requests.get(owner[stay]).bound();
  }
}
