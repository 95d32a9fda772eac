package no.romslig.solver.run.place;

import java.util.Arrays;
import java.util.BitSet;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.SlotSet;
import org.jspecify.annotations.Nullable;

/**
 * The homes that others hold and whose owners leave too late for who comes by a day, where the two
 * cannot exchange places either.
 */
final class LateHomes {

  private static final int NONE = -1;

  private final PlaceProblem problem;
  private final int turnover;
  private final SlotSet none;
  private final @Nullable SlotSet[] heldAfter;
  private final int[] firstFreeOn;
  private final int[] nextFreeOn;
  private int last;

  LateHomes(PlaceProblem problem) {
    this.problem = problem;
    turnover = problem.rules().turnoverNights();
    none = SlotSet.noneOf(problem.slots().size());
    heldAfter = new SlotSet[problem.snapshot().horizonDays() + 1];
    firstFreeOn = new int[heldAfter.length];
    nextFreeOn = new int[problem.slots().size()];
  }

  /**
   * Looks at an arrangement.
   *
   * @param first whose slot counts as free
   * @param bound those who must live near another
   */
  void lookAt(Arrangement arrangement, int first, BitSet bound) {
    Arrays.fill(heldAfter, null);
    Arrays.fill(firstFreeOn, NONE);
    last = NONE;
    Dates dates = arrangement.dates();
    for (Dates.GivenAway given : dates.givenAway()) {
      int owner = given.owner();
      int holder = given.holder();
      if (holder != first
          && arrangement.isPlaced(owner)
          && !mayExchange(arrangement, owner, holder, bound)) {
        add(problem.seekers().get(owner).home(), dates.of(owner) + turnover);
      }
    }
  }

  private void add(int home, int free) {
    int day = within(free);
    nextFreeOn[home] = firstFreeOn[day];
    firstFreeOn[day] = home;
    last = Math.max(last, free);
  }

  /** The day, or the first or last of those that are told apart. */
  private int within(int day) {
    return Math.clamp(day, 0, heldAfter.length - 1);
  }

  /** Whether the holder of the owner's home may take the owner's place instead. */
  boolean mayExchange(Arrangement arrangement, int owner, int holder, BitSet bound) {
    int slot = arrangement.slotOf(owner);
    return problem.homeOwner(slot) != holder
        && !arrangement.isHome(holder)
        && arrangement.isOpenToAll(slot)
        && arrangement.openArcs().of(holder).has(slot)
        && !bound.get(holder);
  }

  /** Those that are not free by the day; not to be changed. */
  SlotSet heldAfter(int day) {
    if (day >= last) {
      return none;
    }
    int at = within(day);
    SlotSet known = heldAfter[at];
    if (known == null) {
      known = find(at);
      heldAfter[at] = known;
    }
    return known;
  }

  /** Those of the next day that is known, and those that become free until then. */
  private SlotSet find(int day) {
    int next = day + 1;
    while (next < heldAfter.length && heldAfter[next] == null) {
      next++;
    }
    SlotSet known = next < heldAfter.length ? heldAfter[next] : null;
    SlotSet found = known == null ? none.copy() : known.copy();
    for (int free = day + 1; free <= next && free < firstFreeOn.length; free++) {
      for (int home = firstFreeOn[free]; home != NONE; home = nextFreeOn[home]) {
        found.add(home);
      }
    }
    return found;
  }
}
