package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How often each option was taken at the latest prices, to see where plans differ. */
final class Tally {

  /** Less often than one in so many is as good as never. */
  private static final int SELDOM = 12;

  /** Whether somebody goes without says so much more than where or when somebody comes. */
  private static final double OF_WITHOUT = 20;

  /**
   * A way to split the plans in two: a request goes without or has one of some options, or it has
   * one of the others.
   *
   * @param options those that the first part may have
   * @param withoutFirst whether the first part may go without, and the second may not; otherwise
   *     the second part goes without or has one of the others
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Choice(OwnPlan person, int request, boolean[] options, boolean withoutFirst) {

    void take(boolean first, Undo undo) {
      int from = person.firstOption(request);
      for (int i = 0; i < options.length; i++) {
        if (options[i] != first && !person.isOut(from + i)) {
          person.setOut(from + i, true);
          undo.out(person, from + i);
        }
      }
      if (first != withoutFirst && !person.isMust(request)) {
        person.setMust(request, true);
        undo.must(person, request);
      }
    }
  }

  private final List<OwnPlan> persons;
  private final List<int[]> taken = new ArrayList<>();
  private final List<int[]> past = new ArrayList<>();
  private int rounds;

  Tally(List<OwnPlan> persons) {
    this.persons = persons;
    for (OwnPlan person : persons) {
      int requests = person.requests().size();
      taken.add(new int[person.firstOption(requests)]);
      past.add(new int[requests]);
    }
  }

  void clear() {
    rounds = 0;
    taken.forEach(each -> Arrays.fill(each, 0));
    past.forEach(each -> Arrays.fill(each, 0));
  }

  /** Counts the plans as they were asked for last; later ones count more. */
  void add() {
    rounds++;
    for (int i = 0; i < persons.size(); i++) {
      OwnPlan person = persons.get(i);
      for (int number = 0; number < past.get(i).length; number++) {
        int option = person.taken(number);
        if (option == OwnPlan.NONE) {
          past.get(i)[number] += rounds;
        } else {
          taken.get(i)[option] += rounds;
        }
      }
    }
  }

  /** The split that parts the plans most evenly, by weight; null where there is but one plan. */
  @Nullable Choice choose() {
    long all = (long) rounds * (rounds + 1) / 2;
    Choice best = null;
    double greatest = -1;
    for (int i = 0; i < persons.size(); i++) {
      OwnPlan person = persons.get(i);
      for (int number = 0; number < past.get(i).length; number++) {
        int count = left(person, number);
        if (count == 0 || (count == 1 && person.isMust(number))) {
          continue;
        }
        double worth = Math.sqrt((double) person.requests().get(number).missing());
        double without = (double) past.get(i)[number] / all;
        if (!person.isMust(number)) {
          double even = Math.min(without, 1 - without);
          double value = even < 1.0 / SELDOM ? 0 : OF_WITHOUT * even * worth;
          if (value > greatest) {
            greatest = value;
            boolean[] none = new boolean[size(person, number)];
            best = new Choice(person, number, none, true);
            if (without < 0.5) {
              boolean[] every = new boolean[none.length];
              Arrays.fill(every, true);
              best = new Choice(person, number, every, false);
            }
          }
        }
        if (count > 1) {
          Choice choice = split(i, number);
          double value = evenness(i, choice, all) * worth;
          if (value > greatest) {
            greatest = value;
            best = choice;
          }
        }
      }
    }
    return best;
  }

  private static int size(OwnPlan person, int number) {
    return person.firstOption(number + 1) - person.firstOption(number);
  }

  private static int left(OwnPlan person, int number) {
    int left = 0;
    for (int o = person.firstOption(number); o < person.firstOption(number + 1); o++) {
      left += person.isOut(o) ? 0 : 1;
    }
    return left;
  }

  private double evenness(int i, Choice choice, long all) {
    int from = choice.person.firstOption(choice.request);
    long in = 0;
    long out = 0;
    for (int o = 0; o < choice.options.length; o++) {
      if (choice.options[o]) {
        in += taken.get(i)[from + o];
      } else {
        out += taken.get(i)[from + o];
      }
    }
    return (double) Math.min(in, out) / all;
  }

  /** Splits the options of a request by kind of bed or by day, whichever is more even. */
  private Choice split(int i, int number) {
    OwnPlan person = persons.get(i);
    List<Integer> options = new ArrayList<>();
    for (int o = person.firstOption(number); o < person.firstOption(number + 1); o++) {
      if (!person.isOut(o)) {
        options.add(o);
      }
    }
    Choice byDay = split(i, number, options, Comparator.comparingInt(person::day));
    Choice byKind = split(i, number, options, Comparator.comparingInt(person::kind));
    return evenness(i, byKind, 1) > evenness(i, byDay, 1) ? byKind : byDay;
  }

  private Choice split(int i, int number, List<Integer> options, Comparator<Integer> order) {
    OwnPlan person = persons.get(i);
    List<Integer> sorted = new ArrayList<>(options);
    sorted.sort(order.thenComparing(Comparator.naturalOrder()));
    long all = 0;
    for (int option : sorted) {
      all += taken.get(i)[option];
    }
    long before = 0;
    long best = -1;
    int cut = sorted.size() / 2;
    for (int at = 1; at < sorted.size(); at++) {
      before += taken.get(i)[sorted.get(at - 1)];
      long even = Math.min(before, all - before);
      boolean isBorder = order.compare(sorted.get(at - 1), sorted.get(at)) != 0;
      if (even > best && isBorder) {
        best = even;
        cut = at;
      }
    }
    boolean[] first = new boolean[size(person, number)];
    long inFirst = 0;
    for (int at = 0; at < cut; at++) {
      first[sorted.get(at) - person.firstOption(number)] = true;
      inFirst += taken.get(i)[sorted.get(at)];
    }
    if (2 * inFirst < all) {
      boolean[] others = new boolean[first.length];
      for (int at = cut; at < sorted.size(); at++) {
        others[sorted.get(at) - person.firstOption(number)] = true;
      }
      first = others;
    }
    return new Choice(person, number, first, true);
  }
}
