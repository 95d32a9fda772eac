package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.SlotSet;

/**
 * Augmenting paths in time: lets a seeker move by a day, and along the path everyone as soon as
 * those who wait for them need it.
 */
final class TimelySearch {

  private static final int NONE = -1;

  private final PlaceProblem problem;
  private final int turnover;
  private final List<Seeker> withHome;
  private final int[] label;
  private final int[] limit;
  private final int[] cameFrom;
  private final int[] slotGiven;
  private final SlotSet closed;
  private final BitSet expanded = new BitSet();
  private final BitSet bound = new BitSet();
  private final DayQueue queue;

  TimelySearch(PlaceProblem problem) {
    this.problem = problem;
    turnover = problem.rules().turnoverNights();
    withHome = problem.seekers().stream().filter(Seeker::hasHome).toList();
    int seekers = problem.seekers().size();
    label = new int[seekers];
    limit = new int[seekers];
    cameFrom = new int[seekers];
    slotGiven = new int[seekers];
    queue = new DayQueue(problem.snapshot().horizonDays());
    closed = SlotSet.noneOf(problem.slots().size());
  }

  /**
   * Moves the seeker and others.
   *
   * @param arrangement free of conflicts but for the seeker's last day; it is changed where a path
   *     is found
   * @param also last days of others, should they be on the path
   * @return whether one was found; conflicts between those on the path are not looked at
   */
  boolean hasten(Arrangement arrangement, int seeker, List<Restriction.MovesBy> also) {
    Search search = new Search(arrangement, seeker);
    also.forEach(by -> limit[by.seeker()] = Math.min(limit[by.seeker()], by.day()));
    return search.run();
  }

  /** One search. */
  private final class Search {

    private final Arrangement arrangement;
    private final Dates dates;
    private final int first;

    private Search(Arrangement arrangement, int first) {
      this.arrangement = arrangement;
      this.first = first;
      dates = arrangement.dates();
      queue.clear();
      expanded.clear();
      closed.clear();
      Arrays.fill(label, Integer.MIN_VALUE);
      arrangement.copyLatest(limit);
      limitThoseWaitedFor();
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
      List<Seeker> waitedFor = new ArrayList<>();
      for (Seeker seeker : withHome) {
        int waiting = waitsForHomeOf(seeker);
        if (waiting != NONE && waiting != seeker.index() && waiting != first) {
          waitedFor.add(seeker);
        }
      }
      boolean changed = true;
      while (changed) {
        changed = false;
        for (Seeker seeker : waitedFor) {
          int index = seeker.index();
          int waiting = waitsForHomeOf(seeker);
          int by = Math.min(limit[waiting], lastDay(waiting)) - turnover;
          if (by < limit[index] && limit[index] >= 0) {
            limit[index] = by;
            changed = true;
          }
        }
      }
    }

    private int waitsForHomeOf(Seeker seeker) {
      return arrangement.holder(seeker.home());
    }

    private int lastDay(int seeker) {
      Arcs arcs = problem.seekers().get(seeker).arcs();
      int arc = arcs.find(arrangement.slotOf(seeker));
      return arc < 0 ? Integer.MAX_VALUE : arcs.last(arc);
    }

    private boolean run() {
      reach(first, limit[first], NONE, NONE);
      for (int seeker = queue.poll(); seeker != NONE; seeker = queue.poll()) {
        if (!expanded.get(seeker)) {
          expanded.set(seeker);
          int end = expand(seeker);
          if (end != NONE) {
            shift(seeker, end);
            return true;
          }
        }
      }
      return false;
    }

    /** The free slot that the seeker may take in time, if any. */
    private int expand(int index) {
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
      SlotSet open = arrangement.openArcs().of(index);
      SlotSet soon = arcs.by(latest);
      List<Bond> bonds = bound.get(index) ? bondsOf(index) : List.of();
      for (int slot = open.next(0, soon, closed);
          slot >= 0;
          slot = open.next(slot + 1, soon, closed)) {
        int by = latest <= arcs.earliestLast() ? latest : lastDay(arcs, slot, latest);
        boolean fits = by >= 0 && fits(index, slot) && keeps(bonds, index, slot);
        if (fits && step(index, slot, by)) {
          return slot;
        }
      }
      return NONE;
    }

    /** The last day up to the latest on which the slot may be taken; {@link #NONE} = none. */
    private int lastDay(Arcs arcs, int slot, int latest) {
      int arc = arcs.find(slot);
      int by = Math.min(latest, arcs.last(arc));
      return arcs.first(arc) <= by ? by : NONE;
    }

    private boolean fits(int index, int slot) {
      return arrangement.isOpenToAll(slot)
          || (arrangement.permitsOpen(index, slot) && suitsRoomMate(index, slot));
    }

    private List<Bond> bondsOf(int index) {
      return arrangement.bonds().stream().filter(bond -> bond.binds(index)).toList();
    }

    private boolean keeps(List<Bond> bonds, int index, int slot) {
      for (Bond bond : bonds) {
        if (!isKept(bond, index, problem.unitOf(slot))) {
          return false;
        }
      }
      return true;
    }

    private boolean isKept(Bond bond, int index, OpenUnit unit) {
      if (bond.fixed() != null) {
        return bond.isKept(unit, bond.fixed());
      }
      int partner = bond.one() == index ? bond.other() : bond.one();
      return arrangement.slotOf(partner) == NONE
          || bond.isKept(unit, arrangement.unitOf(partner).place());
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
      if (late && holder == NONE) {
        if (!expanded.get(owner)) {
          closed.add(slot);
          reach(owner, Math.min(limit[owner], by - turnover), index, slot);
        }
        return false;
      }
      if (holder == NONE) {
        return !own;
      }
      if (!late) {
        int asked = Math.min(limit[holder], neededBy(holder, owner, by));
        reach(holder, asked, index, slot);
        if (expanded.get(holder) || asked == limit[holder]) {
          closed.add(slot);
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

    private void reach(int seeker, int by, int from, int slot) {
      if (by > label[seeker] && !expanded.get(seeker)) {
        label[seeker] = by;
        cameFrom[seeker] = from;
        slotGiven[seeker] = slot;
        queue.add(seeker, by);
      }
    }

    private void shift(int last, int end) {
      List<Integer> path = new ArrayList<>();
      for (int seeker = last; seeker != NONE; seeker = cameFrom[seeker]) {
        path.add(seeker);
        if (arrangement.slotOf(seeker) != NONE) {
          arrangement.leave(seeker);
        }
      }
      int slot = end;
      for (int seeker : path) {
        arrangement.enter(seeker, slot);
        slot = slotGiven[seeker];
      }
    }
  }
}
