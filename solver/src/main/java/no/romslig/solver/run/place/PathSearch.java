package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.SlotSet;
import org.jspecify.annotations.Nullable;

/**
 * Augmenting paths: gives one more seeker a slot by letting others change theirs. What a failed
 * search came to can never reach a free slot again while all its seekers stay placed, so later
 * searches may leave it out.
 */
final class PathSearch {

  private final PlaceProblem problem;
  private final SlotSet exhausted;
  private final SlotSet seen;
  private final int[] reachedBy;
  private final int[] queue;

  PathSearch(PlaceProblem problem) {
    this.problem = problem;
    exhausted = SlotSet.noneOf(problem.slots().size());
    seen = SlotSet.noneOf(problem.slots().size());
    reachedBy = new int[problem.slots().size()];
    queue = new int[problem.seekers().size()];
  }

  /** Places the seeker; null = done, otherwise what the search came to. */
  @Nullable Region place(Arrangement arrangement, int seeker) {
    return place(arrangement, seeker, false);
  }

  /**
   * As {@link #place}, leaving out what failed searches have exhausted; the region is then partial.
   */
  boolean placeQuickly(Arrangement arrangement, int seeker) {
    int home = problem.seekers().get(seeker).home();
    boolean mayPassExhausted = home >= 0 && exhausted.has(home);
    return place(arrangement, seeker, !mayPassExhausted) == null;
  }

  /** Remembers that nobody finds a free slot in the region any more. */
  void exhaust(Region region) {
    region.slots().forEach(exhausted::add);
  }

  private @Nullable Region place(Arrangement arrangement, int seeker, boolean skipExhausted) {
    forget(skipExhausted);
    int head = 0;
    int tail = 0;
    queue[tail++] = seeker;
    List<Integer> slots = new ArrayList<>();
    while (head < tail) {
      int current = queue[head++];
      Seeker who = problem.seekers().get(current);
      if (arrangement.slotOf(current) != who.home()
          && who.hasHome()
          && !seen.has(who.home())
          && arrangement.permitsHome(current)) {
        int holder = visit(arrangement, who.home(), current, slots);
        if (holder == FREE) {
          shift(arrangement, seeker, who.home());
          return null;
        }
        queue[tail++] = holder;
      }
      if (arrangement.isHeldBack(current)) {
        continue;
      }
      SlotSet open = arrangement.openArcs().of(current);
      for (int slot = open.next(0, seen); slot >= 0; slot = open.next(slot + 1, seen)) {
        if (arrangement.permitsOpen(current, slot)) {
          int holder = visit(arrangement, slot, current, slots);
          if (holder == FREE) {
            shift(arrangement, seeker, slot);
            return null;
          }
          queue[tail++] = holder;
        }
      }
    }
    List<Integer> seekers = new ArrayList<>();
    Arrays.stream(queue, 0, tail).forEach(seekers::add);
    return new Region(seekers, slots);
  }

  private static final int FREE = -1;

  private void forget(boolean skipExhausted) {
    seen.clear();
    if (skipExhausted) {
      seen.addAll(exhausted);
    }
  }

  /** Marks the slot and names its holder. */
  private int visit(Arrangement arrangement, int slot, int by, List<Integer> slots) {
    seen.add(slot);
    reachedBy[slot] = by;
    slots.add(slot);
    return arrangement.holder(slot);
  }

  /** Moves everyone along the path that ends in the free slot. */
  private void shift(Arrangement arrangement, int first, int freeSlot) {
    int slot = freeSlot;
    while (true) {
      int seeker = reachedBy[slot];
      int left = arrangement.slotOf(seeker);
      if (left >= 0) {
        arrangement.leave(seeker);
      }
      arrangement.enter(seeker, slot);
      if (seeker == first) {
        return;
      }
      slot = left;
    }
  }
}
