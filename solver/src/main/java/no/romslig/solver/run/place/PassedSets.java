package no.romslig.solver.run.place;

import java.util.Arrays;
import java.util.IdentityHashMap;
import no.romslig.solver.model.place.SlotSet;
import org.jspecify.annotations.Nullable;

/**
 * The sets of slots that a search has gone through, and what it left of each. Many seekers share a
 * set; for whoever comes later, only what was left is asked about again.
 */
final class PassedSets {

  private final IdentityHashMap<SlotSet, int[]> leftOf = new IdentityHashMap<>();
  private int[] left = new int[16];
  private int count;

  /** What was left of the set; null = it has not been gone through yet. */
  int @Nullable [] leftOf(SlotSet set) {
    return leftOf.get(set);
  }

  /** Begins to go through a set. */
  void begin() {
    count = 0;
  }

  /** Leaves the slot, which may be open to another who has the same set. */
  void leave(int slot) {
    if (count == left.length) {
      left = Arrays.copyOf(left, 2 * count);
    }
    left[count++] = slot;
  }

  /** Has gone through the set. */
  void pass(SlotSet set) {
    leftOf.put(set, Arrays.copyOf(left, count));
  }
}
