package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;

/**
 * The earliest day, counted from {@code asOf}, on which each move of an arrangement can happen: not
 * before the slot is free, and not before those have left who make room.
 */
final class Dates {

  static final int NEVER = -1;

  private final Arrangement arrangement;
  private final PlaceProblem problem;
  private final int turnover;
  private final int[] day;
  private final int[] waitsFor;
  private final int limit;

  private Dates(Arrangement arrangement) {
    this.arrangement = arrangement;
    problem = arrangement.problem;
    turnover = problem.rules().turnoverNights();
    day = new int[problem.seekers().size()];
    waitsFor = new int[day.length];
    limit = problem.snapshot().horizonDays() + 1;
  }

  static Dates of(Arrangement arrangement) {
    Dates dates = new Dates(arrangement);
    dates.settle();
    return dates;
  }

  /**
   * The day on which the seeker's new place begins; {@link #NEVER} for one who stays or has none.
   */
  int of(int seeker) {
    return day[seeker];
  }

  /** Those who must have moved before the seeker can, nearest first. */
  List<Integer> before(int seeker) {
    List<Integer> found = new ArrayList<>();
    collectBefore(seeker, seeker, found);
    return found;
  }

  private void collectBefore(int origin, int seeker, List<Integer> found) {
    if (!arrangement.isPlaced(seeker)) {
      return;
    }
    for (int owner : makingRoom(seeker)) {
      if (owner != origin && !found.contains(owner)) {
        found.add(owner);
        collectBefore(origin, owner, found);
      }
    }
  }

  /** The seekers, first to last, whose moves together make the seeker's day what it is. */
  List<Integer> chain(int seeker) {
    List<Integer> chain = new ArrayList<>();
    for (int next = seeker; next >= 0 && !chain.contains(next); next = waitsFor[next]) {
      chain.add(next);
    }
    return chain;
  }

  /** Whether the seeker's day is later than it may be. */
  boolean isTooLate(int seeker) {
    if (day[seeker] == NEVER) {
      return false;
    }
    return day[seeker] > latest(seeker);
  }

  /** The last day on which the seeker may move where they are to move. */
  int latest(int seeker) {
    return Math.min(arrangement.latest(seeker), arcs(seeker).last(arc(seeker)));
  }

  private void settle() {
    Arrays.fill(waitsFor, -1);
    List<Integer> waiting = new ArrayList<>();
    for (Seeker seeker : problem.seekers()) {
      int index = seeker.index();
      day[index] = arrangement.isPlaced(index) ? arcs(index).first(arc(index)) : NEVER;
    }
    for (Seeker seeker : problem.seekers()) {
      if (day[seeker.index()] != NEVER && !makingRoom(seeker.index()).isEmpty()) {
        waiting.add(seeker.index());
      }
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int seeker : waiting) {
        for (int owner : makingRoom(seeker)) {
          changed |= waitUntil(seeker, day[owner] + turnover, owner);
        }
      }
      for (Bond bond : arrangement.bonds()) {
        if (bond.sameDay()
            && day[bond.one()] != NEVER
            && bond.other() >= 0
            && day[bond.other()] != NEVER) {
          changed |= waitUntil(bond.one(), day[bond.other()], bond.other());
          changed |= waitUntil(bond.other(), day[bond.one()], bond.one());
        }
      }
    }
  }

  private boolean waitUntil(int seeker, int earliest, int because) {
    if (day[seeker] >= earliest || day[seeker] > limit) {
      return false;
    }
    day[seeker] = earliest;
    waitsFor[seeker] = because;
    return true;
  }

  /** Those whose leaving makes room where the seeker moves in. */
  private List<Integer> makingRoom(int seeker) {
    int slot = arrangement.slotOf(seeker);
    OpenUnit unit = problem.unitOf(slot);
    List<Integer> owners = new ArrayList<>(2);
    for (int own : unit.slots()) {
      int owner = problem.homeOwner().get(own);
      if (owner >= 0
          && owner != seeker
          && arrangement.isPlaced(owner)
          && (own == slot || !mayShare(seeker, owner, unit))) {
        owners.add(owner);
      }
    }
    return owners;
  }

  private boolean mayShare(int one, int other, OpenUnit unit) {
    return problem
        .sharing()
        .mayShare(
            problem.seekers().get(one).person(),
            problem.seekers().get(other).person(),
            unit.place().unit());
  }

  private Arcs arcs(int seeker) {
    return problem.seekers().get(seeker).arcs();
  }

  private int arc(int seeker) {
    return arcs(seeker).find(arrangement.slotOf(seeker));
  }
}
