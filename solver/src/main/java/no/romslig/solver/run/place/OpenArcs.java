package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.PlaceProblem;

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
  private final int[] freeFrom;
  private final int[] heldIn;

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
      byDeadline[seeker] = reached(seeker, slot -> true);
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
    freeFrom = other.freeFrom.clone();
    heldIn = other.heldIn.clone();
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
    byDeadline[seeker] = reached(seeker, slot -> isInTime(seeker, slot, day));
    open[seeker] = byDeadline[seeker];
    closings.removeIf(closing -> closing.seeker() == seeker);
  }

  /** Leaves the seeker nothing but the slot, until let go; it must have no restrictions. */
  void hold(int seeker, int slot) {
    heldIn[seeker] = slot;
    SlotSet only = SlotSet.noneOf(problem.slots().size());
    if (byDeadline[seeker].has(slot)) {
      only.add(slot);
    }
    byDeadline[seeker] = only;
    open[seeker] = only;
  }

  /** Whether the seeker is not held, or in this slot. */
  boolean isHeldOnlyIn(int seeker, int slot) {
    return heldIn[seeker] == NOT_HELD || heldIn[seeker] == slot;
  }

  /** Lets everyone go who is held. */
  void letGo(IntUnaryOperator deadline) {
    for (int seeker = 0; seeker < heldIn.length; seeker++) {
      if (heldIn[seeker] != NOT_HELD) {
        heldIn[seeker] = NOT_HELD;
        until(seeker, deadline.applyAsInt(seeker));
      }
    }
  }

  /** From when the slot is free, whatever an arc to it says. */
  void freeFrom(int slot, int day) {
    freeFrom[slot] = day;
  }

  /** Opens the slot to an unrestricted seeker who may come by the day if that is in time. */
  void review(int seeker, int slot, int day) {
    SlotSet slots = byDeadline[seeker].copy();
    if (isInTime(seeker, slot, day)) {
      slots.add(slot);
    } else {
      slots.remove(slot);
    }
    byDeadline[seeker] = slots;
    open[seeker] = slots;
  }

  /** Closes every slot of the seeker's that is not wanted. */
  void keep(int seeker, int position, IntPredicate wanted) {
    SlotSet closed = open[seeker].copy();
    SlotSet kept = reached(seeker, slot -> open[seeker].has(slot) && wanted.test(slot));
    closed.removeAll(kept);
    open[seeker] = kept;
    closings.add(new Closing(position, seeker, closed));
  }

  private SlotSet reached(int seeker, IntPredicate wanted) {
    SlotSet slots = SlotSet.noneOf(problem.slots().size());
    Arcs arcs = arcs(seeker);
    for (int k = 0; k < arcs.count(); k++) {
      if (wanted.test(arcs.slot(k))) {
        slots.add(arcs.slot(k));
      }
    }
    return slots;
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
