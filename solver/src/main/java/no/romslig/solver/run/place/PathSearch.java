package no.romslig.solver.run.place;

import java.util.Arrays;
import java.util.BitSet;
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
  private int tail;

  PathSearch(PlaceProblem problem) {
    this.problem = problem;
    exhausted = SlotSet.noneOf(problem.slots().size());
    seen = SlotSet.noneOf(problem.slots().size());
    reachedBy = new int[problem.slots().size()];
    queue = new int[problem.seekers().size()];
  }

  /** Places the seeker; null = done, otherwise what the search came to. */
  @Nullable Region place(Arrangement arrangement, int seeker) {
    if (isPlaced(arrangement, seeker, false)) {
      return null;
    }
    BitSet seekers = new BitSet();
    Arrays.stream(queue, 0, tail).forEach(seekers::set);
    return new Region(seekers, seen.copy());
  }

  /** As {@link #place}, leaving out what failed searches have exhausted; whether it is done. */
  boolean placeQuickly(Arrangement arrangement, int seeker) {
    int home = problem.seekers().get(seeker).home();
    boolean mayPassExhausted = home >= 0 && exhausted.has(home);
    return isPlaced(arrangement, seeker, !mayPassExhausted);
  }

  /** Remembers that nobody finds a free slot in the region any more. */
  void exhaust(Region region) {
    exhausted.addAll(region.slots());
  }

  private boolean isPlaced(Arrangement arrangement, int seeker, boolean skipExhausted) {
    forget(skipExhausted);
    int head = 0;
    tail = 0;
    queue[tail++] = seeker;
    while (head < tail) {
      int current = queue[head++];
      Seeker who = problem.seekers().get(current);
      if (arrangement.slotOf(current) != who.home()
          && who.hasHome()
          && !seen.has(who.home())
          && arrangement.permitsHome(current)) {
        int holder = visit(arrangement, who.home(), current);
        if (holder == FREE) {
          shift(arrangement, seeker, who.home());
          return true;
        }
        queue[tail++] = holder;
      }
      if (arrangement.isHeldBack(current)) {
        continue;
      }
      SlotSet open = arrangement.openArcs().of(current);
      for (int slot = open.next(0, seen); slot >= 0; slot = open.next(slot + 1, seen)) {
        if (arrangement.permitsOpen(current, slot)) {
          int holder = visit(arrangement, slot, current);
          if (holder == FREE) {
            shift(arrangement, seeker, slot);
            return true;
          }
          queue[tail++] = holder;
        }
      }
    }
    return false;
  }

  private static final int FREE = -1;

  private void forget(boolean skipExhausted) {
    seen.clear();
    if (skipExhausted) {
      seen.addAll(exhausted);
    }
  }

  /** Marks the slot and names its holder. */
  private int visit(Arrangement arrangement, int slot, int by) {
    seen.add(slot);
    reachedBy[slot] = by;
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
