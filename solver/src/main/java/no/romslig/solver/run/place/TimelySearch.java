package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.SlotSet;
import org.jspecify.annotations.Nullable;

/**
 * Augmenting paths in time: lets a seeker move by a day, and along the path everyone as soon as
 * those who wait for them need it.
 */
final class TimelySearch {

  private static final int NONE = -1;

  private final PlaceProblem problem;
  private final int turnover;
  private final int horizon;
  private final NearSlots near;
  private final int[] label;
  private final int[] limit;
  private final int[] cameFrom;
  private final int[] slotGiven;
  private final int[] exchanges;
  private final int[] neededOnPath;
  private final List<Integer> noted = new ArrayList<>();
  private final SlotSet closed;
  private final SlotSet hopeless;
  private final SlotSet asLate;
  private final SlotSet ahead;
  private final LateHomes lateHomes;
  private final boolean[] expanded;
  private final BitSet bound = new BitSet();
  private final BitSet seen = new BitSet();
  private final boolean[] takesHome;
  private final DayQueue queue;
  private int latestAsked;
  private int lastOnPath;

  TimelySearch(PlaceProblem problem) {
    this.problem = problem;
    turnover = problem.rules().turnoverNights();
    horizon = problem.snapshot().horizonDays();
    near = new NearSlots(problem);
    int seekers = problem.seekers().size();
    int slots = problem.slots().size();
    label = new int[seekers];
    limit = new int[seekers];
    cameFrom = new int[seekers];
    slotGiven = new int[seekers];
    exchanges = new int[seekers];
    expanded = new boolean[seekers];
    takesHome = new boolean[seekers];
    neededOnPath = new int[seekers];
    Arrays.fill(neededOnPath, Integer.MAX_VALUE);
    queue = new DayQueue(problem.snapshot().horizonDays());
    closed = SlotSet.noneOf(slots);
    hopeless = SlotSet.noneOf(slots);
    asLate = SlotSet.noneOf(slots);
    ahead = SlotSet.noneOf(slots);
    lateHomes = new LateHomes(problem);
  }

  /**
   * Moves the seeker and others.
   *
   * @param arrangement free of conflicts but for the seeker's last day; it is changed where a path
   *     is found
   * @return whether one was found; conflicts between those on the path are not looked at
   */
  boolean hasten(Arrangement arrangement, int seeker) {
    Search search = new Search(arrangement, seeker, List.of());
    int end = search.run(limit[seeker]);
    if (end == NONE) {
      return false;
    }
    shift(arrangement, end);
    return true;
  }

  /**
   * The arrangement in which the seeker moves on the earliest day that a path leads to, each day
   * taken up where the search for the day before ended.
   *
   * @param arrangement free of conflicts; it is not changed
   * @param from the first day to look for
   * @param before the day that is good for nothing any more
   * @param also last days of others, should they be on the path
   * @return null where there is none; conflicts between those on the path are not looked at
   */
  @Nullable Arrangement soonest(
      Arrangement arrangement, int seeker, int from, int before, List<Restriction.MovesBy> also) {
    Search search = new Search(arrangement, seeker, also);
    Arrangement soonest = found(search, from);
    if (soonest != null || before - 1 <= from) {
      return soonest;
    }
    soonest = found(search, before - 1);
    int low = from + 1;
    int high = before - 1;
    while (soonest != null && low < high) {
      int middle = (low + high) / 2;
      Arrangement sooner = found(new Search(arrangement, seeker, also), middle);
      soonest = sooner == null ? soonest : sooner;
      low = sooner == null ? middle + 1 : low;
      high = sooner == null ? high : middle;
    }
    return soonest;
  }

  private @Nullable Arrangement found(Search search, int day) {
    int end = search.run(Math.min(day, limit[search.first]));
    if (end == NONE) {
      return null;
    }
    Arrangement sooner = search.arrangement.copy();
    sooner.setDeadline(search.first, day);
    shift(sooner, end);
    return sooner;
  }

  /**
   * Moves everyone along the path that ends in the free slot; whoever lives in a home whose owner
   * moves for it takes the owner's place.
   */
  private void shift(Arrangement arrangement, int end) {
    List<Integer> path = new ArrayList<>();
    Map<Integer, Integer> inExchange = new LinkedHashMap<>();
    for (int seeker = lastOnPath; seeker != NONE; seeker = cameFrom[seeker]) {
      path.add(seeker);
      if (exchanges[seeker] != NONE) {
        inExchange.put(exchanges[seeker], arrangement.slotOf(seeker));
      }
      if (arrangement.slotOf(seeker) != NONE) {
        arrangement.leave(seeker);
      }
    }
    inExchange.keySet().forEach(arrangement::leave);
    inExchange.forEach(arrangement::enter);
    int slot = end;
    for (int seeker : path) {
      arrangement.enter(seeker, slot);
      slot = slotGiven[seeker];
    }
  }

  /** One search. */
  private final class Search {

    private final Arrangement arrangement;
    private final Dates dates;
    private final int first;

    private Search(Arrangement arrangement, int first, List<Restriction.MovesBy> also) {
      this.arrangement = arrangement;
      this.first = first;
      dates = arrangement.dates();
      hopeless.clear();
      Arrays.fill(label, Integer.MIN_VALUE);
      arrangement.copyLatest(limit);
      limitThoseWaitedFor();
      also.forEach(by -> limit[by.seeker()] = Math.min(limit[by.seeker()], by.day()));
      lateHomes.lookAt(arrangement, first);
      bound.clear();
      arrangement.bonds().forEach(this::bind);
    }

    private void bind(Bond bond) {
      bound.set(bond.one());
      if (bond.other() != NONE) {
        bound.set(bond.other());
      }
    }

    /**
     * Whose home has been given away must move before whoever has it now may come; where each waits
     * for the next, and turnover lies between, no day is early enough.
     */
    private void limitThoseWaitedFor() {
      List<Dates.GivenAway> waitedFor = dates.givenAway();
      boolean changed = true;
      while (changed) {
        changed = false;
        for (Dates.GivenAway home : waitedFor) {
          int owner = home.owner();
          int holder = home.holder();
          if (holder != first && limit[owner] >= 0) {
            int by = Math.min(limit[holder], lastDay(holder)) - turnover;
            if (by < limit[owner]) {
              limit[owner] = by;
              changed = true;
            }
          }
        }
      }
    }

    private int lastDay(int seeker) {
      Arcs arcs = problem.seekers().get(seeker).arcs();
      int arc = arcs.find(arrangement.slotOf(seeker));
      return arc < 0 ? Integer.MAX_VALUE : arcs.last(arc);
    }

    /**
     * Searches on with a later day for the first; what no later day changes is not looked at again.
     *
     * @return the free slot at the end of the path, whose last seeker is noted; {@link #NONE} =
     *     none is found
     */
    private int run(int day) {
      queue.clear();
      Arrays.fill(expanded, false);
      closed.clear();
      closed.addAll(hopeless);
      asLate.clear();
      latestAsked = Integer.MAX_VALUE;
      reach(first, day, NONE, NONE);
      for (int seeker = queue.poll(); seeker != NONE; seeker = queue.poll()) {
        if (!expanded[seeker]) {
          expanded[seeker] = true;
          if (label[seeker] > latestAsked) {
            closed.removeAll(asLate);
            asLate.clear();
            latestAsked = Integer.MAX_VALUE;
          }
          int end = expand(seeker);
          if (end != NONE && isPath(seeker)) {
            lastOnPath = seeker;
            return end;
          }
        }
      }
      return NONE;
    }

    /** Whether nobody is to move along it and in exchange, or in exchange twice. */
    private boolean isPath(int last) {
      seen.clear();
      for (int seeker = last; seeker != NONE; seeker = cameFrom[seeker]) {
        if (isSeen(seeker) || (exchanges[seeker] != NONE && isSeen(exchanges[seeker]))) {
          return false;
        }
      }
      return true;
    }

    private boolean isSeen(int seeker) {
      boolean before = seen.get(seeker);
      seen.set(seeker);
      return before;
    }

    /** The free slot that the seeker may take in time, if any. */
    private int expand(int index) {
      notePathTo(index);
      int home = problem.seekers().get(index).home();
      boolean mayReturn =
          home != NONE
              && arrangement.slotOf(index) != home
              && !closed.has(home)
              && arrangement.permitsHome(index);
      if (mayReturn && step(index, home, Integer.MAX_VALUE)) {
        return home;
      }
      if (arrangement.isHeldBack(index)) {
        return NONE;
      }
      Arcs arcs = problem.seekers().get(index).arcs();
      int latest = label[index];
      lookAhead(index, arcs, latest);
      for (int slot = ahead.next(0); slot >= 0; slot = ahead.next(slot + 1)) {
        int by = latest <= arcs.earliestLast() ? latest : lastDay(arcs, slot, latest);
        boolean fits =
            by >= 0
                && isFreeInTime(index, slot, latest)
                && fits(index, slot)
                && hasRoomBy(index, slot, by);
        if (fits && step(index, slot, by)) {
          return slot;
        }
      }
      return NONE;
    }

    /** What the seeker may take by the day and is not closed, near enough to the partner. */
    private void lookAhead(int index, Arcs arcs, int latest) {
      SlotSet open = arrangement.openArcs().of(index);
      SlotSet late = lateHomes.heldAfter(latest);
      ahead.become(open, arcs.by(latest), closed, late);
      int home = problem.seekers().get(index).home();
      if (home != NONE && late.has(home) && open.has(home) && arcs.by(latest).has(home)) {
        ahead.add(home);
      }
      if (bound.get(index)) {
        for (Bond bond : arrangement.bonds()) {
          if (bond.binds(index)) {
            keep(bond, index);
          }
        }
      }
    }

    private void keep(Bond bond, int index) {
      if (bond.fixed() != null) {
        ahead.retainAll(near.of(bond, bond.fixed()));
        return;
      }
      int partner = bond.one() == index ? bond.other() : bond.one();
      if (arrangement.slotOf(partner) != NONE) {
        ahead.retainAll(near.of(bond, arrangement.unitOf(partner).place()));
      }
    }

    /** The last day up to the latest on which the slot may be taken; {@link #NONE} = none. */
    private int lastDay(Arcs arcs, int slot, int latest) {
      int arc = arcs.find(slot);
      int by = Math.min(latest, arcs.last(arc));
      return arcs.first(arc) <= by ? by : NONE;
    }

    /** The first may have no last day yet that would have closed what is free too late. */
    private boolean isFreeInTime(int index, int slot, int latest) {
      return index != first || arrangement.openArcs().isFreeBy(index, slot, latest);
    }

    private boolean hasRoomBy(int index, int slot, int by) {
      return problem.table().waitsForOwnerOnly(slot) || dates.roomFrom(index, slot) <= by;
    }

    private boolean fits(int index, int slot) {
      return arrangement.isOpenToAll(slot)
          || (arrangement.permitsOpen(index, slot) && suitsRoomMate(index, slot));
    }

    private boolean suitsRoomMate(int index, int slot) {
      OpenUnit unit = problem.unitOf(slot);
      for (int other : unit.slots()) {
        int holder = arrangement.holder(other);
        boolean shares = other != slot && holder != NONE && holder != index;
        if (shares && !problem.mayShare(index, holder, unit)) {
          return false;
        }
      }
      return true;
    }

    /** Whether the slot is free in time; otherwise whoever must make room is reached. */
    private boolean step(int index, int slot, int by) {
      boolean own = slot == arrangement.slotOf(index);
      if (own && index != first) {
        return false;
      }
      int holder = own || arrangement.holder(slot) == first ? NONE : arrangement.holder(slot);
      int owner = problem.homeOwner(slot);
      boolean late =
          owner != NONE
              && owner != index
              && owner != holder
              && arrangement.isPlaced(owner)
              && dates.of(owner) + turnover > by;
      if (late && (holder == NONE || mayExchange(owner, holder))) {
        if (!expanded[owner]) {
          closed.add(slot);
          reach(owner, Math.min(limit[owner], by - turnover), index, slot, holder);
        }
        return false;
      }
      if (holder == NONE) {
        return !own;
      }
      if (!late) {
        int needed = Math.min(limit[holder], neededBy(holder, owner, by));
        int asked = Math.min(needed, neededOnPath[holder]);
        reach(holder, asked, index, slot);
        if (asked < needed) {
          return false;
        }
        if (asked == limit[holder]) {
          closed.add(slot);
          hopeless.add(slot);
        } else if (expanded[holder]) {
          closed.add(slot);
        } else if (by == label[index]) {
          closed.add(slot);
          asLate.add(slot);
          latestAsked = Math.min(latestAsked, by);
        }
      }
      return false;
    }

    /** By when the holder must move for who comes by a day into the home of the owner. */
    private int neededBy(int holder, int owner, int by) {
      if (by == Integer.MAX_VALUE) {
        return by;
      }
      int waitedFor = owner;
      int needed = by;
      for (int k = 0; waitedFor != NONE && k < limit.length; k++) {
        needed -= turnover;
        if (waitedFor == holder) {
          return needed;
        }
        waitedFor =
            arrangement.isPlaced(waitedFor)
                ? problem.homeOwner(arrangement.slotOf(waitedFor))
                : NONE;
      }
      return Integer.MAX_VALUE;
    }

    /** Whether the holder of the owner's home may take the owner's place. */
    private boolean mayExchange(int owner, int holder) {
      int slot = arrangement.slotOf(owner);
      int ownersOwner = problem.homeOwner(slot);
      return ownersOwner != holder
          && !arrangement.isHome(holder)
          && arrangement.isOpenToAll(slot)
          && arrangement.openArcs().of(holder).has(slot)
          && !bound.get(holder);
    }

    /**
     * Notes by when those must move whose homes are taken on the path to the seeker, and those whom
     * they wait for.
     */
    private void notePathTo(int index) {
      noted.forEach(seeker -> neededOnPath[seeker] = Integer.MAX_VALUE);
      noted.clear();
      if (!takesHome[index]) {
        return;
      }
      for (int seeker = index; cameFrom[seeker] != NONE; seeker = cameFrom[seeker]) {
        int owner = problem.homeOwner(slotGiven[seeker]);
        int by = label[cameFrom[seeker]];
        while (owner != NONE
            && by >= 0
            && by <= horizon
            && arrangement.isPlaced(owner)
            && by - turnover < neededOnPath[owner]) {
          by -= turnover;
          neededOnPath[owner] = by;
          noted.add(owner);
          owner = problem.homeOwner(arrangement.slotOf(owner));
        }
      }
    }

    private void reach(int seeker, int by, int from, int slot) {
      reach(seeker, by, from, slot, NONE);
    }

    private void reach(int seeker, int by, int from, int slot, int inExchange) {
      if (by > label[seeker] && !expanded[seeker]) {
        label[seeker] = by;
        cameFrom[seeker] = from;
        slotGiven[seeker] = slot;
        exchanges[seeker] = inExchange;
        takesHome[seeker] = from != NONE && (takesHome[from] || problem.homeOwner(slot) != NONE);
        queue.add(seeker, by);
      }
    }
  }
}
