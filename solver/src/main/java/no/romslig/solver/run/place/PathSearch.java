package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import org.jspecify.annotations.Nullable;

/**
 * Augmenting paths: gives one more seeker a slot by letting others change theirs. What a failed
 * search came to can never reach a free slot again while all its seekers stay placed, so later
 * searches may leave it out.
 */
final class PathSearch {

  private final PlaceProblem problem;
  private final boolean[] exhausted;
  private final int[] seen;
  private final int[] reachedBy;
  private final int[] queue;
  private int search;

  PathSearch(PlaceProblem problem) {
    this.problem = problem;
    exhausted = new boolean[problem.slots().size()];
    seen = new int[problem.slots().size()];
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
    boolean mayPassExhausted = home >= 0 && exhausted[home];
    return place(arrangement, seeker, !mayPassExhausted) == null;
  }

  /** Remembers that nobody finds a free slot in the region any more. */
  void exhaust(Region region) {
    region.slots().forEach(slot -> exhausted[slot] = true);
  }

  private @Nullable Region place(Arrangement arrangement, int seeker, boolean skipExhausted) {
    search++;
    int head = 0;
    int tail = 0;
    queue[tail++] = seeker;
    List<Integer> slots = new ArrayList<>();
    while (head < tail) {
      int current = queue[head++];
      Seeker who = problem.seekers().get(current);
      if (arrangement.slotOf(current) != who.home() && arrangement.permitsHome(current)) {
        int holder = visit(arrangement, who.home(), current, skipExhausted, slots);
        if (holder == FREE) {
          shift(arrangement, seeker, who.home());
          return null;
        }
        if (holder >= 0) {
          queue[tail++] = holder;
        }
      }
      Arcs arcs = who.arcs();
      for (int k = 0; k < arcs.count(); k++) {
        int slot = arcs.slot(k);
        if (seen[slot] == search || !arrangement.permits(current, k)) {
          continue;
        }
        int holder = visit(arrangement, slot, current, skipExhausted, slots);
        if (holder == FREE) {
          shift(arrangement, seeker, slot);
          return null;
        }
        if (holder >= 0) {
          queue[tail++] = holder;
        }
      }
    }
    List<Integer> seekers = new ArrayList<>();
    Arrays.stream(queue, 0, tail).forEach(seekers::add);
    return new Region(seekers, slots);
  }

  private static final int FREE = -1;
  private static final int NOTHING_NEW = -2;

  /** Marks the slot and names its holder. */
  private int visit(
      Arrangement arrangement, int slot, int by, boolean skipExhausted, List<Integer> slots) {
    if (seen[slot] == search || (skipExhausted && exhausted[slot])) {
      return NOTHING_NEW;
    }
    seen[slot] = search;
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
