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

  private static final int NONE = -1;

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
    PassedSets passed = new PassedSets();
    int head = 0;
    tail = 0;
    queue[tail++] = seeker;
    while (head < tail) {
      int free = expand(arrangement, queue[head++], passed);
      if (free != NONE) {
        shift(arrangement, seeker, free);
        return true;
      }
    }
    return false;
  }

  /** A free slot that the seeker may take; -1 = none, and whoever has the others is reached. */
  private int expand(Arrangement arrangement, int seeker, PassedSets passed) {
    Seeker who = problem.seekers().get(seeker);
    boolean mayReturn =
        who.hasHome()
            && arrangement.slotOf(seeker) != who.home()
            && !seen.has(who.home())
            && arrangement.permitsHome(seeker);
    if (mayReturn && isFree(arrangement, who.home(), seeker)) {
      return who.home();
    }
    if (arrangement.isHeldBack(seeker)) {
      return NONE;
    }
    SlotSet open = arrangement.openArcs().of(seeker);
    int[] left = passed.leftOf(open);
    return left == null
        ? goThrough(arrangement, seeker, open, passed)
        : goThrough(arrangement, seeker, left);
  }

  private int goThrough(Arrangement arrangement, int seeker, SlotSet open, PassedSets passed) {
    passed.begin();
    for (int slot = open.next(0, seen); slot >= 0; slot = open.next(slot + 1, seen)) {
      if (!arrangement.permitsOpen(seeker, slot)) {
        passed.leave(slot);
      } else if (isFree(arrangement, slot, seeker)) {
        return slot;
      }
    }
    passed.pass(open);
    return NONE;
  }

  private int goThrough(Arrangement arrangement, int seeker, int[] left) {
    for (int slot : left) {
      boolean isNew = !seen.has(slot) && arrangement.permitsOpen(seeker, slot);
      if (isNew && isFree(arrangement, slot, seeker)) {
        return slot;
      }
    }
    return NONE;
  }

  private void forget(boolean skipExhausted) {
    seen.clear();
    if (skipExhausted) {
      seen.addAll(exhausted);
    }
  }

  /** Marks the slot; whether it is free, and otherwise its holder is reached. */
  private boolean isFree(Arrangement arrangement, int slot, int by) {
    seen.add(slot);
    reachedBy[slot] = by;
    int holder = arrangement.holder(slot);
    if (holder != NONE) {
      queue[tail++] = holder;
    }
    return holder == NONE;
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
