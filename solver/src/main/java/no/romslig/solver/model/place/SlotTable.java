package no.romslig.solver.model.place;

import java.util.List;
import java.util.function.Predicate;

/** What a search asks of a slot at every step, looked up by its index. */
public final class SlotTable {

  private final int[] unit;
  private final int[] owner;
  private final int[] lastDay;
  private final SlotSet homes;
  private final SlotSet seconds;
  private final SlotSet forTwo;
  private final SlotSet waitsForMore;

  SlotTable(List<Seeker> seekers, List<Slot> slots, List<OpenUnit> units) {
    unit = slots.stream().mapToInt(Slot::unit).toArray();
    owner = slots.stream().mapToInt(Slot::owner).toArray();
    lastDay = new int[slots.size()];
    seekers.stream().map(Seeker::arcs).distinct().forEach(this::noteLastDays);
    homes = those(slots, slot -> slot.owner() >= 0);
    seconds = those(slots, Slot::second);
    forTwo = SlotSet.noneOf(slots.size());
    waitsForMore = SlotSet.noneOf(slots.size());
    for (OpenUnit each : units) {
      boolean seekersLeave = each.leaving().stream().anyMatch(leaving -> leaving.seeker() >= 0);
      for (int slot : each.slots()) {
        if (each.hasTwoSlots()) {
          forTwo.add(slot);
        }
        if (each.hasTwoSlots() || seekersLeave) {
          waitsForMore.add(slot);
        }
      }
    }
  }

  private void noteLastDays(Arcs arcs) {
    for (int k = 0; k < arcs.count(); k++) {
      lastDay[arcs.slot(k)] = Math.max(lastDay[arcs.slot(k)], arcs.last(k));
    }
  }

  private static SlotSet those(List<Slot> slots, Predicate<Slot> wanted) {
    SlotSet found = SlotSet.noneOf(slots.size());
    slots.stream().filter(wanted).forEach(slot -> found.add(slot.index()));
    return found;
  }

  /** The index of the slot's unit. */
  public int unit(int slot) {
    return unit[slot];
  }

  /** The seeker who lives in the slot now; -1 = nobody. */
  public int owner(int slot) {
    return owner[slot];
  }

  /** The last day on which anyone may take the slot; 0 where it is in nobody's reach. */
  public int lastDay(int slot) {
    return lastDay[slot];
  }

  /** The slots that have an owner; not to be changed. */
  public SlotSet homes() {
    return homes;
  }

  /** The slots that are of use only beside someone who shares; not to be changed. */
  public SlotSet seconds() {
    return seconds;
  }

  /** The slots of units with two; not to be changed. */
  public SlotSet forTwo() {
    return forTwo;
  }

  /** The slots in which others than the owner can be waited for; not to be changed. */
  public SlotSet waitsForMore() {
    return waitsForMore;
  }

  /** Whether nobody but the owner's move can make room in the slot. */
  public boolean waitsForOwnerOnly(int slot) {
    return !waitsForMore.has(slot);
  }
}
