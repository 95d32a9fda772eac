package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.SlotSet;

/**
 * Which slots are open to each seeker by deadline and by the restrictions on the seeker, and which
 * restriction closed the others. Copies share what they do not change.
 */
final class OpenArcs {

  private static final int NOT_HELD = -1;

  private final PlaceProblem problem;
  private final SlotSet[] byDeadline;
  private final SlotSet[] open;
  private final List<Closing> closings;
  private int[] freeFrom;
  private int[] heldIn;

  /**
   * What one restriction has closed that was open before.
   *
   * @param position of the restriction among those of its arrangement
   */
  record Closing(int position, int seeker, SlotSet slots) {}

  OpenArcs(PlaceProblem problem) {
    this.problem = problem;
    byDeadline = new SlotSet[problem.seekers().size()];
    for (int seeker = 0; seeker < byDeadline.length; seeker++) {
      byDeadline[seeker] = arcs(seeker).slots();
    }
    open = byDeadline.clone();
    closings = new ArrayList<>();
    freeFrom = new int[problem.slots().size()];
    heldIn = new int[byDeadline.length];
    Arrays.fill(heldIn, NOT_HELD);
  }

  private OpenArcs(OpenArcs other, boolean withRestrictions) {
    problem = other.problem;
    byDeadline = other.byDeadline.clone();
    open = withRestrictions ? other.open.clone() : byDeadline.clone();
    closings = withRestrictions ? new ArrayList<>(other.closings) : new ArrayList<>();
    freeFrom = other.freeFrom;
    heldIn = other.heldIn;
  }

  OpenArcs copy() {
    return new OpenArcs(this, true);
  }

  OpenArcs withoutRestrictions() {
    return new OpenArcs(this, false);
  }

  /** The seeker's open slots; not to be changed. */
  SlotSet of(int seeker) {
    return open[seeker];
  }

  /** What the restrictions have closed, in their order. */
  List<Closing> closings() {
    return closings;
  }

  /** Opens what may be taken by the day, whatever the restrictions. */
  void until(int seeker, int day) {
    byDeadline[seeker] = inTime(seeker, day);
    open[seeker] = byDeadline[seeker];
    closings.removeIf(closing -> closing.seeker() == seeker);
  }

  /** Leaves the seeker nothing but the slot, until let go; it must have no restrictions. */
  void hold(int seeker, int slot) {
    heldIn = heldIn.clone();
    heldIn[seeker] = slot;
    byDeadline[seeker] = onlyIfIn(byDeadline[seeker], slot);
    open[seeker] = byDeadline[seeker];
  }

  /** Whether the seeker is not held, or in this slot. */
  boolean isHeldOnlyIn(int seeker, int slot) {
    return heldIn[seeker] == NOT_HELD || heldIn[seeker] == slot;
  }

  /** Lets everyone go who is held. */
  void letGo(IntUnaryOperator deadline) {
    int[] held = heldIn;
    heldIn = new int[held.length];
    Arrays.fill(heldIn, NOT_HELD);
    for (int seeker = 0; seeker < held.length; seeker++) {
      if (held[seeker] != NOT_HELD) {
        until(seeker, deadline.applyAsInt(seeker));
      }
    }
  }

  /** From when the slot is free, whatever an arc to it says. */
  void freeFrom(int slot, int day) {
    freeFrom = freeFrom.clone();
    freeFrom[slot] = day;
  }

  /** Whether the slot is free by the day: the home of someone whose day is settled may not be. */
  boolean isFreeBy(int seeker, int slot, int day) {
    return freeFrom[slot] <= day || slot == problem.seekers().get(seeker).home();
  }

  /** Opens the slot to an unrestricted seeker who may come by the day if that is in time. */
  void review(int seeker, int slot, int day) {
    SlotSet slots = byDeadline[seeker];
    boolean inTime = isInTime(seeker, slot, day);
    if (slots.has(slot) != inTime) {
      slots = slots.copy();
      if (inTime) {
        slots.add(slot);
      } else {
        slots.remove(slot);
      }
    }
    byDeadline[seeker] = slots;
    open[seeker] = slots;
  }

  /** Closes every slot of the seeker's that is not wanted. */
  void keep(int seeker, int position, IntPredicate wanted) {
    SlotSet closed = noSlots();
    SlotSet kept = open[seeker].copy();
    for (int slot = kept.next(0); slot >= 0; slot = kept.next(slot + 1)) {
      if (!wanted.test(slot)) {
        closed.add(slot);
      }
    }
    kept.removeAll(closed);
    open[seeker] = kept;
    closings.add(new Closing(position, seeker, closed));
  }

  private SlotSet inTime(int seeker, int day) {
    SlotSet slots = arcs(seeker).by(day);
    if (heldIn[seeker] != NOT_HELD) {
      slots = onlyIfIn(slots, heldIn[seeker]);
    }
    int home = problem.seekers().get(seeker).home();
    SlotSet left = null;
    for (int slot = 0; slot < freeFrom.length; slot++) {
      if (freeFrom[slot] > day && slot != home && slots.has(slot)) {
        left = left == null ? slots.copy() : left;
        left.remove(slot);
      }
    }
    return left == null ? slots : left;
  }

  private SlotSet onlyIfIn(SlotSet slots, int slot) {
    return slots.has(slot) ? SlotSet.only(slot, problem.slots().size()) : noSlots();
  }

  private SlotSet noSlots() {
    return SlotSet.noneOf(problem.slots().size());
  }

  private boolean isInTime(int seeker, int slot, int day) {
    Arcs arcs = arcs(seeker);
    if (!isHeldOnlyIn(seeker, slot)) {
      return false;
    }
    boolean own = slot == problem.seekers().get(seeker).home();
    return Math.max(arcs.first(arcs.find(slot)), own ? 0 : freeFrom[slot]) <= day;
  }

  private Arcs arcs(int seeker) {
    return problem.seekers().get(seeker).arcs();
  }
}
