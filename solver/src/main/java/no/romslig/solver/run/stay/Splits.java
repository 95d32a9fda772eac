package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How often each option was taken at the latest prices, to see where plans differ. */
final class Splits {

  /** Less often than one in so many is as good as never. */
  private static final int SELDOM = 12;

  /** Whether somebody goes without says so much more than where or when somebody comes. */
  private static final double OF_WITHOUT = 20;

  private final List<Counts> counts;
  private int rounds;

  /** How often one person took each option, and for each request none; later rounds count more. */
  private static final class Counts {

    private final OwnPlan person;
    private final long[] taken;
    private final long[] without;

    private Counts(OwnPlan person) {
      this.person = person;
      without = new long[person.requests().size()];
      taken = new long[person.firstOption(without.length)];
    }
  }

  /** A split, and how much it promises. */
  private record Rated(Split split, double promise) {}

  Splits(List<OwnPlan> persons) {
    counts = persons.stream().map(Counts::new).toList();
  }

  void clear() {
    rounds = 0;
    for (Counts each : counts) {
      Arrays.fill(each.taken, 0);
      Arrays.fill(each.without, 0);
    }
  }

  /** Counts the plans as they were asked for last. */
  void add() {
    rounds++;
    for (Counts each : counts) {
      for (int number = 0; number < each.without.length; number++) {
        int option = each.person.taken(number);
        if (option == OwnPlan.NONE) {
          each.without[number] += rounds;
        } else {
          each.taken[option] += rounds;
        }
      }
    }
  }

  /** The split that parts the plans most evenly, by weight; null where there is but one plan. */
  @Nullable Split choose() {
    Rated best = null;
    for (Counts each : counts) {
      for (int number = 0; number < each.without.length; number++) {
        List<Integer> left = left(each.person, number);
        boolean must = each.person.isMust(number);
        if (!left.isEmpty() && !must) {
          best = better(best, byWithout(each, number));
        }
        if (left.size() > 1) {
          best = better(best, byOptions(each, number, left));
        }
      }
    }
    return best == null ? null : best.split;
  }

  private static Rated better(@Nullable Rated best, Rated other) {
    return best == null || other.promise > best.promise ? other : best;
  }

  private static List<Integer> left(OwnPlan person, int number) {
    List<Integer> left = new ArrayList<>();
    int end = person.firstOption(number + 1);
    for (int option = person.firstOption(number); option < end; option++) {
      if (!person.isOut(option)) {
        left.add(option);
      }
    }
    return left;
  }

  /** Parts those that go without from those that do not, the commoner first. */
  private Rated byWithout(Counts each, int number) {
    double without = (double) each.without[number] / all();
    double even = Math.min(without, 1 - without);
    BitSet options = new BitSet();
    boolean withoutFirst = without >= 0.5;
    if (!withoutFirst) {
      options.set(each.person.firstOption(number), each.person.firstOption(number + 1));
    }
    return new Rated(
        new Split(each.person, number, options, withoutFirst),
        even < 1.0 / SELDOM ? 0 : OF_WITHOUT * even * worth(each.person, number));
  }

  /** Parts the options by kind of bed or by day, whichever is more even. */
  private Rated byOptions(Counts each, int number, List<Integer> left) {
    Split byDay = split(each, number, left, Comparator.comparingInt(each.person::day));
    Split byKind = split(each, number, left, Comparator.comparingInt(each.person::kind));
    long evenByDay = evenness(each, byDay);
    long evenByKind = evenness(each, byKind);
    return new Rated(
        evenByKind > evenByDay ? byKind : byDay,
        (double) Math.max(evenByDay, evenByKind) / all() * worth(each.person, number));
  }

  private static double worth(OwnPlan person, int number) {
    return Math.sqrt((double) person.requests().get(number).missing());
  }

  /** What an option counts that was taken in every round. */
  private long all() {
    return (long) rounds * (rounds + 1) / 2;
  }

  private static long evenness(Counts each, Split split) {
    long in = 0;
    long out = 0;
    int end = each.person.firstOption(split.request() + 1);
    for (int option = each.person.firstOption(split.request()); option < end; option++) {
      if (split.options().get(option)) {
        in += each.taken[option];
      } else {
        out += each.taken[option];
      }
    }
    return Math.min(in, out);
  }

  private static Split split(
      Counts each, int number, List<Integer> options, Comparator<Integer> order) {
    List<Integer> sorted = new ArrayList<>(options);
    sorted.sort(order.thenComparing(Comparator.naturalOrder()));
    int cut = mostEvenCut(each.taken, sorted, order);
    List<Integer> before = sorted.subList(0, cut);
    List<Integer> behind = sorted.subList(cut, sorted.size());
    boolean isCommoner = sum(each.taken, before) >= sum(each.taken, behind);
    BitSet first = new BitSet();
    (isCommoner ? before : behind).forEach(first::set);
    return new Split(each.person, number, first, true);
  }

  /** How many come before the cut, which is nowhere among options alike. */
  private static int mostEvenCut(long[] taken, List<Integer> sorted, Comparator<Integer> order) {
    long all = sum(taken, sorted);
    long before = 0;
    long best = -1;
    int cut = sorted.size() / 2;
    for (int at = 1; at < sorted.size(); at++) {
      before += taken[sorted.get(at - 1)];
      long even = Math.min(before, all - before);
      boolean isBorder = order.compare(sorted.get(at - 1), sorted.get(at)) != 0;
      if (even > best && isBorder) {
        best = even;
        cut = at;
      }
    }
    return cut;
  }

  private static long sum(long[] taken, List<Integer> options) {
    return options.stream().mapToLong(option -> taken[option]).sum();
  }
}
