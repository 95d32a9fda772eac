package no.romslig.solver.run.place;

import java.util.Arrays;
import java.util.List;
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
  private final PathTree paths;
  private final LastDays lastDays;
  private final Outlook outlook;
  private final DayQueue queue;
  private final boolean[] expanded;
  private final SlotSet closed;
  private final SlotSet hopeless;
  private final SlotSet askedInTime;
  private int latestAsked;

  TimelySearch(PlaceProblem problem) {
    this.problem = problem;
    turnover = problem.rules().turnoverNights();
    paths = new PathTree(problem);
    lastDays = new LastDays(problem, paths);
    outlook = new Outlook(problem);
    queue = new DayQueue(problem.snapshot().horizonDays());
    expanded = new boolean[problem.seekers().size()];
    int slots = problem.slots().size();
    closed = SlotSet.noneOf(slots);
    hopeless = SlotSet.noneOf(slots);
    askedInTime = SlotSet.noneOf(slots);
  }

  /**
   * Moves the seeker and others.
   *
   * @param arrangement free of conflicts but for the seeker's last day; it is changed where a path
   *     is found
   * @return whether one was found; conflicts between those on the path are not looked at
   */
  boolean hasten(Arrangement arrangement, int seeker) {
    End end = new Search(arrangement, seeker, List.of()).run(Integer.MAX_VALUE);
    if (end == null) {
      return false;
    }
    paths.move(arrangement, end.seeker(), end.slot());
    return true;
  }

  /**
   * The arrangement in which the seeker moves on the earliest day that a path leads to: the first
   * day at once, or never before the end, or by halving.
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
    Arrangement soonest = search.moved(from);
    if (soonest != null || before - 1 <= from) {
      return soonest;
    }
    soonest = search.moved(before - 1);
    int low = from + 1;
    int high = before - 1;
    while (soonest != null && low < high) {
      int middle = (low + high) / 2;
      search.forget();
      Arrangement sooner = search.moved(middle);
      if (sooner == null) {
        low = middle + 1;
      } else {
        soonest = sooner;
        high = middle;
      }
    }
    return soonest;
  }

  /** The last seeker on a path and the free slot at its end. */
  private record End(int seeker, int slot) {}

  /** One search, which can go on with a later day. */
  private final class Search {

    private final Arrangement arrangement;
    private final Dates dates;
    private final int first;

    private Search(Arrangement arrangement, int first, List<Restriction.MovesBy> also) {
      this.arrangement = arrangement;
      this.first = first;
      dates = arrangement.dates();
      lastDays.lookAt(arrangement, first, also);
      outlook.lookAt(arrangement, first);
      forget();
    }

    /** From now on a sooner day may be searched for. */
    private void forget() {
      hopeless.clear();
      paths.clear();
    }

    /** The arrangement in which the first moves by the day; null = no path leads there. */
    private @Nullable Arrangement moved(int day) {
      End end = run(day);
      if (end == null) {
        return null;
      }
      Arrangement moved = arrangement.copy();
      moved.setDeadline(first, day);
      paths.move(moved, end.seeker(), end.slot());
      return moved;
    }

    /** The end of a path; what a later day cannot change is not looked at again. */
    private @Nullable End run(int day) {
      queue.clear();
      Arrays.fill(expanded, false);
      closed.clear();
      closed.addAll(hopeless);
      forgetWhoWasAsked();
      paths.begin(first, Math.min(day, lastDays.of(first)));
      queue.add(first, paths.latest(first));
      for (int seeker = queue.poll(); seeker != NONE; seeker = queue.poll()) {
        if (!expanded[seeker]) {
          expanded[seeker] = true;
          if (paths.latest(seeker) > latestAsked) {
            closed.removeAll(askedInTime);
            forgetWhoWasAsked();
          }
          int slot = expand(seeker);
          if (slot != NONE && paths.isPath(seeker)) {
            return new End(seeker, slot);
          }
        }
      }
      return null;
    }

    private void forgetWhoWasAsked() {
      askedInTime.clear();
      latestAsked = Integer.MAX_VALUE;
    }

    /** The free slot that the seeker may take in time, if any. */
    private int expand(int index) {
      int home = problem.seekers().get(index).home();
      boolean mayReturn =
          home != NONE
              && arrangement.slotOf(index) != home
              && !closed.has(home)
              && arrangement.permitsHome(index);
      if (mayReturn) {
        lastDays.notePathTo(arrangement, index);
        if (step(index, home, Integer.MAX_VALUE)) {
          return home;
        }
      }
      return arrangement.isHeldBack(index) ? NONE : expandAhead(index);
    }

    /** As {@link #expand}, but for the home. */
    private int expandAhead(int index) {
      int latest = paths.latest(index);
      SlotSet ahead = outlook.of(arrangement, index, latest, closed);
      if (ahead == null) {
        return NONE;
      }
      lastDays.notePathTo(arrangement, index);
      for (int slot = ahead.next(0); slot >= 0; slot = ahead.next(slot + 1)) {
        int by = outlook.lastDay(index, slot, latest);
        boolean fits =
            by >= 0
                && isFreeInTime(index, slot, latest)
                && outlook.hasRoom(arrangement, index, slot, by);
        if (fits && step(index, slot, by)) {
          return slot;
        }
      }
      return NONE;
    }

    /** The first may have no last day yet that would have closed what is free too late. */
    private boolean isFreeInTime(int index, int slot, int latest) {
      return index != first || arrangement.openArcs().isFreeBy(index, slot, latest);
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
      if (late) {
        if (holder == NONE || outlook.mayExchange(arrangement, owner, holder)) {
          askOwner(owner, index, slot, by, holder);
        }
        return false;
      }
      if (holder == NONE) {
        return !own;
      }
      askHolder(holder, owner, index, slot, by);
      return false;
    }

    private void askOwner(int owner, int index, int slot, int by, int holder) {
      if (!expanded[owner]) {
        closed.add(slot);
        reach(owner, Math.min(lastDays.of(owner), by - turnover), index, slot, holder);
      }
    }

    /** The slot is closed where asking for it again could not give the holder more time. */
    private void askHolder(int holder, int owner, int index, int slot, int by) {
      int limit = lastDays.of(holder);
      int needed = Math.min(limit, lastDays.neededBy(arrangement, holder, owner, by));
      int asked = Math.min(needed, lastDays.onPath(holder));
      reach(holder, asked, index, slot, NONE);
      boolean asEverAsked = asked == needed && by == problem.table().lastDay(slot);
      if (asked == limit || asEverAsked) {
        closed.add(slot);
        hopeless.add(slot);
      } else if (asked == needed && expanded[holder]) {
        closed.add(slot);
      } else if (asked == needed && by == paths.latest(index)) {
        closed.add(slot);
        askedInTime.add(slot);
        latestAsked = Math.min(latestAsked, by);
      }
    }

    private void reach(int seeker, int by, int from, int slot, int exchange) {
      if (by > paths.latest(seeker) && !expanded[seeker]) {
        paths.reach(seeker, by, from, slot, exchange);
        queue.add(seeker, by);
      }
    }
  }
}
