package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import org.jspecify.annotations.Nullable;

/**
 * Who has which slot, what is demanded of it, and under which assumptions. A seeker with a home is
 * always somewhere; one without is somewhere once required.
 */
final class Arrangement {

  private static final int NONE = -1;

  final PlaceProblem problem;
  private final int[] home;
  private final int[] slotOf;
  private final int[] holder;
  private final int[] firstDay;
  private final boolean[] required;
  private final int[] deadline;
  private final List<Bond> bonds;
  private final Assumptions assumptions;
  private final OpenArcs openArcs;
  private final BitSet unsettled;
  private boolean hasDeadlines;
  private @Nullable Dates dates;

  /** Everyone at home, nothing demanded. */
  Arrangement(PlaceProblem problem) {
    this.problem = problem;
    int seekers = problem.seekers().size();
    home = problem.seekers().stream().mapToInt(Seeker::home).toArray();
    slotOf = home.clone();
    holder = new int[problem.slots().size()];
    firstDay = new int[seekers];
    Arrays.fill(firstDay, Dates.NEVER);
    required = new boolean[seekers];
    deadline = new int[seekers];
    bonds = new ArrayList<>();
    assumptions = new Assumptions(problem);
    openArcs = new OpenArcs(problem);
    unsettled = new BitSet();
    unsettled.set(0, seekers);
    Arrays.fill(holder, NONE);
    Arrays.fill(deadline, Integer.MAX_VALUE);
    for (Seeker seeker : problem.seekers()) {
      if (seeker.hasHome()) {
        holder[seeker.home()] = seeker.index();
      }
    }
  }

  private Arrangement(Arrangement other, boolean withRestrictions) {
    problem = other.problem;
    home = other.home;
    slotOf = other.slotOf.clone();
    holder = other.holder.clone();
    firstDay = other.firstDay.clone();
    required = other.required.clone();
    deadline = other.deadline.clone();
    bonds = new ArrayList<>(other.bonds);
    assumptions = withRestrictions ? other.assumptions.copy() : new Assumptions(problem);
    openArcs = withRestrictions ? other.openArcs.copy() : other.openArcs.withoutRestrictions();
    unsettled = (BitSet) other.unsettled.clone();
    hasDeadlines = other.hasDeadlines;
    dates = other.dates == null ? null : other.dates.in(this);
  }

  Arrangement copy() {
    return new Arrangement(this, true);
  }

  /** The same demands without the assumptions of a branch. */
  Arrangement withoutRestrictions() {
    return new Arrangement(this, false);
  }

  int slotOf(int seeker) {
    return slotOf[seeker];
  }

  int holder(int slot) {
    return holder[slot];
  }

  boolean isPlaced(int seeker) {
    return slotOf[seeker] != NONE && !isHome(seeker);
  }

  /** Whether the seeker stays; a bed for a time that becomes the lasting place is no home. */
  boolean isHome(int seeker) {
    return slotOf[seeker] != NONE
        && slotOf[seeker] == home[seeker]
        && !(required[seeker] && problem.seekers().get(seeker).mayKeepBed());
  }

  OpenUnit unitOf(int seeker) {
    return problem.unitOf(slotOf[seeker]);
  }

  boolean isRequired(int seeker) {
    return required[seeker];
  }

  /** From now on the seeker must have a place that is not the home. */
  void require(int seeker) {
    if (isHome(seeker)) {
      leave(seeker);
    }
    required[seeker] = true;
    dates = null;
    unsettled.set(seeker);
  }

  /** Takes from their slots all who may not be there any more; all who need a slot, by index. */
  List<Integer> displace() {
    List<Integer> displaced = new ArrayList<>();
    for (int k = unsettled.nextSetBit(0); k >= 0; k = unsettled.nextSetBit(k + 1)) {
      if (slotOf[k] >= 0 && !permitsCurrent(k)) {
        leave(k);
      }
      if (slotOf[k] < 0 && (required[k] || problem.seekers().get(k).hasHome())) {
        displaced.add(k);
      }
    }
    unsettled.clear();
    return displaced;
  }

  /** Whether the seeker may not move until the own item is placed. */
  boolean isHeldBack(int seeker) {
    return !required[seeker] && problem.seekers().get(seeker).bound();
  }

  int deadline(int seeker) {
    return deadline[seeker];
  }

  /** The last day on which the seeker may move, by demand and by assumption. */
  int latest(int seeker) {
    return assumptions.latest(seeker, deadline[seeker]);
  }

  /** Writes the {@link #latest} of everyone. */
  void copyLatest(int[] latest) {
    System.arraycopy(deadline, 0, latest, 0, deadline.length);
    for (Restriction restriction : assumptions.all()) {
      if (restriction instanceof Restriction.MovesBy(int seeker, int day)) {
        latest[seeker] = Math.min(latest[seeker], day);
      }
    }
  }

  /** The days of all moves; not to be kept beyond the next change. */
  Dates dates() {
    if (dates == null) {
      dates = Dates.of(this);
    }
    return dates;
  }

  /** The last day on which the seeker's place may begin. */
  void setDeadline(int seeker, int day) {
    deadline[seeker] = day;
    hasDeadlines = true;
    unsettled.set(seeker);
    openArcs.until(seeker, day);
    for (int k = 0; k < restrictions().size(); k++) {
      narrow(seeker, k);
    }
  }

  /**
   * Sets the day on which the seeker's place begins in every arrangement that is looked for from
   * now on: the earliest that there is. So the home is not free before.
   */
  void settle(int seeker, int day) {
    setDeadline(seeker, day);
    Seeker who = problem.seekers().get(seeker);
    if (who.hasHome() && !problem.unitOf(who.home()).hasTwoSlots()) {
      openArcs.freeFrom(who.home(), day + problem.rules().turnoverNights());
      for (Seeker other : problem.seekers()) {
        boolean concerned =
            deadline[other.index()] != Integer.MAX_VALUE && other.arcs().find(who.home()) >= 0;
        if (concerned && assumptions.concern(other.index())) {
          setDeadline(other.index(), deadline[other.index()]);
        } else if (concerned) {
          openArcs.review(other.index(), who.home(), deadline[other.index()]);
        }
      }
    }
  }

  /** Keeps the seeker in the slot it has, until {@link #letGo()}. */
  void hold(int seeker) {
    openArcs.hold(seeker, slotOf[seeker]);
  }

  /** The same where nobody is held any more. */
  Arrangement letGo() {
    Arrangement free = withoutRestrictions();
    free.openArcs.letGo(seeker -> deadline[seeker]);
    return free;
  }

  /** From when each could be where they are to move, whoever must make room. */
  int[] firstDays() {
    return firstDay.clone();
  }

  /** Those of whom something is demanded that has not been seen to yet. */
  BitSet unsettled() {
    return unsettled;
  }

  /** Whether anyone has a last day that the run has set. */
  boolean hasDeadlines() {
    return hasDeadlines;
  }

  List<Bond> bonds() {
    return bonds;
  }

  void bind(Bond bond) {
    bonds.removeIf(other -> other.couple().id().equals(bond.couple().id()));
    bonds.add(bond);
    dates = null;
  }

  /** Whether a companion and the partner are the two. */
  boolean moveOnOneDay(int one, int other) {
    return bonds.stream().anyMatch(bond -> bond.sameDay() && bond.binds(one) && bond.binds(other));
  }

  /** The assumptions of the branch, in the order in which they were made. */
  List<Restriction> restrictions() {
    return assumptions.all();
  }

  void restrict(Restriction restriction) {
    assumptions.add(restriction);
    int unit = Assumptions.unitOf(restriction);
    if (unit != NONE) {
      for (int slot : problem.units().get(unit).slots()) {
        if (holder[slot] != NONE) {
          unsettled.set(holder[slot]);
        }
      }
    }
    for (int seeker : Assumptions.seekersOf(restriction)) {
      unsettled.set(seeker);
      narrow(seeker, restrictions().size() - 1);
    }
  }

  private void narrow(int seeker, int position) {
    Restriction restriction = restrictions().get(position);
    openArcs.keep(seeker, position, slot -> Permission.of(restriction, this, seeker, slot));
  }

  void enter(int seeker, int slot) {
    slotOf[seeker] = slot;
    holder[slot] = seeker;
    Arcs arcs = problem.seekers().get(seeker).arcs();
    firstDay[seeker] = isHome(seeker) ? Dates.NEVER : arcs.first(arcs.find(slot));
    dates = null;
  }

  void leave(int seeker) {
    holder[slotOf[seeker]] = NONE;
    slotOf[seeker] = NONE;
    firstDay[seeker] = Dates.NEVER;
    dates = null;
  }

  /** Whether the seeker may take the slot of the arc under every demand and assumption. */
  boolean permits(int seeker, int arc) {
    int slot = problem.seekers().get(seeker).arcs().slot(arc);
    return !isHeldBack(seeker) && openArcs.of(seeker).has(slot) && permitsOpen(seeker, slot);
  }

  /** Where the seeker may go, as far as that is a matter of the seeker alone. */
  OpenArcs openArcs() {
    return openArcs;
  }

  /** Whether nothing about the slot's unit keeps anyone from it. */
  boolean isOpenToAll(int slot) {
    return assumptions.isOpenToAll(slot);
  }

  /** Whether the seeker may have the slot, as far as that is a matter of its unit. */
  boolean permitsOpen(int seeker, int slot) {
    if (isOpenToAll(slot)) {
      return true;
    }
    OpenUnit unit = problem.unitOf(slot);
    if (problem.slots().get(slot).second() && !hasMate(seeker, unit)) {
      return false;
    }
    return !assumptions.concern(unit) || assumptions.permit(this, seeker, slot);
  }

  /** Whether the seeker may stay at home. */
  boolean permitsHome(int seeker) {
    int slot = home[seeker];
    return slot != NONE
        && !required[seeker]
        && openArcs.isHeldOnlyIn(seeker, slot)
        && permitsOpen(seeker, slot)
        && (!assumptions.concern(seeker) || assumptions.permit(this, seeker, slot));
  }

  boolean permitsCurrent(int seeker) {
    if (isHome(seeker)) {
      return permitsHome(seeker);
    }
    int arc = problem.seekers().get(seeker).arcs().find(slotOf[seeker]);
    return permits(seeker, arc);
  }

  /**
   * A second slot is of use only beside someone who may share and who has or needs a place, or who
   * leaves later than another.
   */
  private boolean hasMate(int seeker, OpenUnit unit) {
    if (!unit.leaving().isEmpty()) {
      return true;
    }
    return problem
        .roomMates()
        .anyMate(
            seeker, unit.index(), mate -> required[mate] || problem.seekers().get(mate).hasHome());
  }

  /** The position of the first assumption that keeps the seeker from the slot; -1 = none does. */
  int firstBarring(int seeker, int slot) {
    return assumptions.concern(seeker) || assumptions.concern(problem.unitOf(slot))
        ? assumptions.firstBarring(this, seeker, slot)
        : NONE;
  }
}
