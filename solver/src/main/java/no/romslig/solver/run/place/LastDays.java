package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.PlaceProblem;

/**
 * By when each seeker must move: by demand, for whoever has the home that the seeker leaves, and
 * for those on the path that a search looks at.
 */
final class LastDays {

  private static final int NONE = -1;

  private final PlaceProblem problem;
  private final int turnover;
  private final int horizon;
  private final PathTree paths;
  private final int[] limit;
  private final int[] onPath;
  private final List<Integer> noted = new ArrayList<>();

  LastDays(PlaceProblem problem, PathTree paths) {
    this.problem = problem;
    this.paths = paths;
    turnover = problem.rules().turnoverNights();
    horizon = problem.snapshot().horizonDays();
    limit = new int[problem.seekers().size()];
    onPath = new int[limit.length];
    Arrays.fill(onPath, Integer.MAX_VALUE);
  }

  /**
   * Looks at an arrangement.
   *
   * @param first whose slot counts as free
   * @param also last days of others
   */
  void lookAt(Arrangement arrangement, int first, List<Restriction.MovesBy> also) {
    arrangement.copyLatest(limit);
    limitThoseWaitedFor(arrangement, first);
    also.forEach(by -> limit[by.seeker()] = Math.min(limit[by.seeker()], by.day()));
  }

  /** The last day of the seeker, whatever the path. */
  int of(int seeker) {
    return limit[seeker];
  }

  /** The last day for those on the noted path. */
  int onPath(int seeker) {
    return onPath[seeker];
  }

  /**
   * Whose home has been given away must move before whoever has it now may come; where each waits
   * for the next, and turnover lies between, no day is early enough.
   */
  private void limitThoseWaitedFor(Arrangement arrangement, int first) {
    for (Dates.GivenAway home : arrangement.dates().givenAway()) {
      int owner = home.owner();
      int holder = home.holder();
      while (owner != NONE && holder != first && isLimited(arrangement, owner, holder)) {
        holder = owner;
        owner = ownerOfNewHome(arrangement, holder);
      }
    }
  }

  /** Whether the owner must move sooner for the holder than was known. */
  private boolean isLimited(Arrangement arrangement, int owner, int holder) {
    int by = Math.min(limit[holder], lastDay(arrangement, holder)) - turnover;
    if (limit[owner] < 0 || by >= limit[owner]) {
      return false;
    }
    limit[owner] = by;
    return true;
  }

  /** Whose home the seeker is to have; -1 = nobody else's. */
  private int ownerOfNewHome(Arrangement arrangement, int seeker) {
    int slot = arrangement.slotOf(seeker);
    int owner = slot == NONE ? NONE : problem.homeOwner(slot);
    return owner == seeker ? NONE : owner;
  }

  private int lastDay(Arrangement arrangement, int seeker) {
    Arcs arcs = problem.seekers().get(seeker).arcs();
    int arc = arcs.find(arrangement.slotOf(seeker));
    return arc < 0 ? Integer.MAX_VALUE : arcs.last(arc);
  }

  /**
   * Notes by when those must move whose homes are taken on the path to the seeker, and those whom
   * they wait for.
   */
  void notePathTo(Arrangement arrangement, int index) {
    noted.forEach(seeker -> onPath[seeker] = Integer.MAX_VALUE);
    noted.clear();
    if (!paths.takesHome(index)) {
      return;
    }
    for (int seeker = index; paths.cameFrom(seeker) != NONE; seeker = paths.cameFrom(seeker)) {
      int owner = problem.homeOwner(paths.slotGiven(seeker));
      int by = paths.latest(paths.cameFrom(seeker));
      while (owner != NONE
          && by >= 0
          && by <= horizon
          && arrangement.isPlaced(owner)
          && by - turnover < onPath[owner]) {
        by -= turnover;
        onPath[owner] = by;
        noted.add(owner);
        owner = problem.homeOwner(arrangement.slotOf(owner));
      }
    }
  }

  /** By when the holder must move for who comes by a day into the home of the owner. */
  int neededBy(Arrangement arrangement, int holder, int owner, int by) {
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
          arrangement.isPlaced(waitedFor) ? problem.homeOwner(arrangement.slotOf(waitedFor)) : NONE;
    }
    return Integer.MAX_VALUE;
  }
}
