package no.romslig.solver.model.place;

import java.util.Arrays;
import no.romslig.solver.model.place.OpenUnit.Leaving;
import org.jspecify.annotations.Nullable;

/**
 * The slots of units of one kind that are free from the same day for all whom they suit: one slot
 * in the unit, and nothing that depends on who comes. Most slots are.
 */
final class PlainSlots {

  private int[] slot = new int[8];
  private int[] free = new int[8];
  private int count;

  /**
   * Adds the unit's slot if it is plain.
   *
   * @param only the slot of the unit; null = there are two
   * @param booked whether stays are booked in the unit
   * @return whether it is
   */
  boolean add(OpenUnit unit, @Nullable Slot only, boolean booked, int turnoverNights) {
    if (only == null || booked || only.closed() || only.second() || !unit.staying().isEmpty()) {
      return false;
    }
    int from = 0;
    for (Leaving leaving : unit.leaving()) {
      if (leaving.seeker() < 0) {
        if (!leaving.holds(only.index())) {
          return false;
        }
        from = Math.max(from, leaving.until() + turnoverNights);
      }
    }
    if (count == slot.length) {
      slot = Arrays.copyOf(slot, 2 * count);
      free = Arrays.copyOf(free, 2 * count);
    }
    slot[count] = only.index();
    free[count] = from;
    count++;
    return true;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /**
   * Adds those that may be taken between two days to what is reached.
   *
   * @param first by slot, where the first day on which it may be taken is written; {@code last}
   *     likewise
   */
  void reach(int earliest, int latest, SlotSet reached, int[] first, int[] last) {
    for (int k = 0; k < count; k++) {
      int from = Math.max(earliest, free[k]);
      if (from <= latest) {
        int index = slot[k];
        reached.add(index);
        first[index] = from;
        last[index] = latest;
      }
    }
  }
}
