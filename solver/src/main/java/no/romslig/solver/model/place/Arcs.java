package no.romslig.solver.model.place;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The slots in one seeker's reach, by ascending index. Slot {@code slot(k)} may be taken from day
 * {@code first(k)} to day {@code last(k)}, both included and counted from {@code asOf}. Seekers
 * with the same reach share it.
 */
public final class Arcs {

  private final SlotSet slots;
  private final int[] ranks;
  private final int[] slot;
  private final int[] first;
  private final int[] last;
  private final SlotSet withPartner;
  private final int latestFirst;
  private final int earliestLast;
  private final @Nullable SlotSet[] byDay;

  /**
   * The arcs to some slots.
   *
   * @param first by slot, read where the set has it; {@code last} likewise
   */
  Arcs(SlotSet slots, int[] first, int[] last, SlotSet withPartner) {
    this.slots = slots;
    this.withPartner = withPartner;
    ranks = slots.ranks();
    slot = all(slots);
    this.first = new int[slot.length];
    this.last = new int[slot.length];
    int latest = 0;
    int earliest = Integer.MAX_VALUE;
    for (int k = 0; k < slot.length; k++) {
      this.first[k] = first[slot[k]];
      this.last[k] = last[slot[k]];
      latest = Math.max(latest, this.first[k]);
      earliest = Math.min(earliest, this.last[k]);
    }
    latestFirst = latest;
    earliestLast = earliest;
    byDay = new SlotSet[latestFirst + 1];
  }

  private static int[] all(SlotSet slots) {
    int[] found = new int[slots.size()];
    int slot = slots.next(0);
    for (int k = 0; k < found.length; k++) {
      found[k] = slot;
      slot = slots.next(slot + 1);
    }
    return found;
  }

  public int count() {
    return slot.length;
  }

  public int slot(int k) {
    return slot[k];
  }

  public int first(int k) {
    return first[k];
  }

  public int last(int k) {
    return last[k];
  }

  /** Whether the place only stands open beside the partner: the second of a couple unit. */
  public boolean withPartner(int k) {
    return withPartner.has(slot[k]);
  }

  /** Which arc leads to the slot; negative = none. */
  public int find(int wanted) {
    return has(wanted) ? slots.rank(wanted, ranks) : -1;
  }

  public boolean has(int wanted) {
    return wanted >= 0 && slots.has(wanted);
  }

  /** All slots in reach; not to be changed. */
  public SlotSet slots() {
    return slots;
  }

  /** The slots that may be taken on the day or before; not to be changed. */
  public SlotSet by(int day) {
    if (day >= latestFirst) {
      return slots;
    }
    int at = Math.max(-1, day) + 1;
    SlotSet known = byDay[at];
    if (known == null) {
      known = firstBy(day);
      byDay[at] = known;
    }
    return known;
  }

  private SlotSet firstBy(int day) {
    SlotSet found = slots.copy();
    for (int k = 0; k < slot.length; k++) {
      if (first[k] > day) {
        found.remove(slot[k]);
      }
    }
    return found;
  }

  /** The first day after which some slot may not be taken any more. */
  public int earliestLast() {
    return earliestLast;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Arcs arcs
        && slots.equals(arcs.slots)
        && withPartner.equals(arcs.withPartner)
        && Arrays.equals(first, arcs.first)
        && Arrays.equals(last, arcs.last);
  }

  @Override
  public int hashCode() {
    return 31 * slots.hashCode() + Arrays.hashCode(first);
  }
}
