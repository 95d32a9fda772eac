package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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
  private final @Nullable SlotSet[] byDay;
  private final List<Late> late = new ArrayList<>();
  private int last;

  /**
   * A home that others hold.
   *
   * @param free the day from which it is free
   */
  private record Late(int home, int free) {}

  LateHomes(PlaceProblem problem) {
    this.problem = problem;
    turnover = problem.rules().turnoverNights();
    none = SlotSet.noneOf(problem.slots().size());
    byDay = new SlotSet[problem.snapshot().horizonDays() + 1];
  }

  /**
   * Looks at an arrangement.
   *
   * @param first whose slot counts as free
   * @param bound those who must live near another
   */
  void lookAt(Arrangement arrangement, int first, BitSet bound) {
    Arrays.fill(byDay, null);
    last = NONE;
    late.clear();
    Dates dates = arrangement.dates();
    for (Dates.GivenAway given : dates.givenAway()) {
      int owner = given.owner();
      int holder = given.holder();
      if (holder != first
          && arrangement.isPlaced(owner)
          && !mayExchange(arrangement, owner, holder, bound)) {
        int free = dates.of(owner) + turnover;
        late.add(new Late(problem.seekers().get(owner).home(), free));
        last = Math.max(last, free);
      }
    }
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
    int at = Math.clamp(day, 0, byDay.length - 1);
    SlotSet known = byDay[at];
    if (known == null) {
      known = find(day);
      byDay[at] = known;
    }
    return known;
  }

  private SlotSet find(int day) {
    SlotSet found = none.copy();
    for (Late home : late) {
      if (home.free() > day) {
        found.add(home.home());
      }
    }
    return found;
  }
}
