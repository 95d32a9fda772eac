package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.OpenUnit.Leaving;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.SlotSet;

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
  private final BitSet delayed;
  private final List<GivenAway> givenAway;
  private final int[] waitsFor;
  private final int limit;

  /**
   * A seeker whose move makes room.
   *
   * @param latest the day on which that seeker leaves even without the move
   */
  private record Leaver(int seeker, int latest) {}

  /** A seeker whose place waits for others to leave. */
  private record Waiting(int seeker, List<Leaver> leavers) {}

  /** A home that another than its owner has or is to have. */
  record GivenAway(int owner, int holder) {}

  private Dates(Arrangement arrangement, Dates same) {
    this.arrangement = arrangement;
    problem = same.problem;
    turnover = same.turnover;
    day = same.day;
    delayed = same.delayed;
    givenAway = same.givenAway;
    waitsFor = same.waitsFor;
    limit = same.limit;
  }

  private Dates(Arrangement arrangement) {
    this.arrangement = arrangement;
    problem = arrangement.problem;
    turnover = problem.rules().turnoverNights();
    day = arrangement.firstDays();
    delayed = new BitSet();
    givenAway = new ArrayList<>();
    waitsFor = new int[day.length];
    limit = problem.snapshot().horizonDays() + 1;
  }

  static Dates of(Arrangement arrangement) {
    Dates dates = new Dates(arrangement);
    dates.settle();
    return dates;
  }

  /** The same days in an arrangement that does not differ. */
  Dates in(Arrangement copy) {
    return new Dates(copy, this);
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
    for (Leaver leaver : makingRoom(seeker, arrangement.slotOf(seeker))) {
      int first = leaver.seeker();
      boolean needed = day[seeker] < leaver.latest() + turnover;
      if (needed && first != origin && !found.contains(first)) {
        found.add(first);
        collectBefore(origin, first, found);
      }
    }
  }

  /** Why a seeker is too late. */
  Conflict conflict(int seeker) {
    List<Integer> chain = new ArrayList<>();
    int next = seeker;
    while (next >= 0 && !chain.contains(next)) {
      chain.add(next);
      next = waitsFor[next];
    }
    if (next >= 0) {
      return new Conflict.Ring(List.copyOf(chain.subList(chain.indexOf(next), chain.size())));
    }
    int late = seeker;
    while (waitsFor[late] >= 0 && latest(waitsFor[late]) <= latestFor(late)) {
      late = waitsFor[late];
    }
    return new Conflict.TooLate(List.copyOf(chain), late, waitsFor[late], latestFor(late));
  }

  /** By when whoever the seeker waits for must have moved. */
  private int latestFor(int seeker) {
    return arrangement.moveOnOneDay(seeker, waitsFor[seeker])
        ? latest(seeker)
        : latest(seeker) - turnover;
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
    List<Waiting> waiting = new ArrayList<>();
    BitSet perhaps = thoseWhoMayWait();
    for (int seeker = perhaps.nextSetBit(0); seeker >= 0; seeker = perhaps.nextSetBit(seeker + 1)) {
      if (!problem.table().waitsForOwnerOnly(arrangement.slotOf(seeker))) {
        delay(seeker, afterThoseWhoStayOn(seeker, arrangement.slotOf(seeker)));
      }
      List<Leaver> leavers = makingRoom(seeker, arrangement.slotOf(seeker));
      if (!leavers.isEmpty()) {
        waiting.add(new Waiting(seeker, leavers));
      }
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Waiting each : waiting) {
        for (Leaver leaver : each.leavers()) {
          changed |= waitUntil(each.seeker(), leavesOn(leaver) + turnover, leaver.seeker());
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

  /** Those who are to move to the home of someone, or where more than its owner may be. */
  private BitSet thoseWhoMayWait() {
    BitSet found = new BitSet();
    SlotSet homes = problem.table().homes();
    for (int slot = homes.next(0); slot >= 0; slot = homes.next(slot + 1)) {
      int holder = arrangement.holder(slot);
      int owner = problem.homeOwner(slot);
      if (holder >= 0 && holder != owner) {
        givenAway.add(new GivenAway(owner, holder));
        found.set(holder);
      }
    }
    SlotSet crowded = problem.table().waitsForMore();
    for (int slot = crowded.next(0); slot >= 0; slot = crowded.next(slot + 1)) {
      int holder = arrangement.holder(slot);
      if (holder >= 0 && arrangement.isPlaced(holder)) {
        found.set(holder);
      }
    }
    return found;
  }

  /** The homes that others than their owners have or are to have. */
  List<GivenAway> givenAway() {
    return givenAway;
  }

  private void delay(int seeker, int until) {
    if (day[seeker] < until) {
      day[seeker] = until;
      delayed.set(seeker);
    }
  }

  /** Those whose day others put off. */
  BitSet delayed() {
    return delayed;
  }

  private boolean waitUntil(int seeker, int earliest, int because) {
    if (day[seeker] >= earliest || day[seeker] > limit) {
      return false;
    }
    delay(seeker, earliest);
    waitsFor[seeker] = because;
    return true;
  }

  /** Those whose moves make room for the seeker in the slot, its owner among them. */
  private List<Leaver> makingRoom(int seeker, int slot) {
    int ownOwner = problem.homeOwner(slot);
    List<Leaver> leavers = List.of();
    if (ownOwner >= 0 && ownOwner != seeker && arrangement.isPlaced(ownOwner)) {
      leavers = with(leavers, new Leaver(ownOwner, Leaving.NEVER));
    }
    return problem.table().waitsForOwnerOnly(slot)
        ? leavers
        : withOthersMakingRoom(leavers, seeker, slot);
  }

  private List<Leaver> withOthersMakingRoom(List<Leaver> owner, int seeker, int slot) {
    List<Leaver> leavers = owner;
    OpenUnit unit = problem.unitOf(slot);
    for (int other : unit.slots()) {
      int resident = problem.homeOwner(other);
      if (other != slot
          && resident >= 0
          && resident != seeker
          && arrangement.isPlaced(resident)
          && !problem.mayShare(seeker, resident, unit)) {
        leavers = with(leavers, new Leaver(resident, Leaving.NEVER));
      }
    }
    for (Leaving leaving : unit.leaving()) {
      if (isWaitedFor(leaving, seeker, slot, unit) && arrangement.isPlaced(leaving.seeker())) {
        leavers = with(leavers, new Leaver(leaving.seeker(), leaving.until()));
      }
    }
    return leavers;
  }

  /** Most places wait for nobody. */
  private static List<Leaver> with(List<Leaver> leavers, Leaver another) {
    List<Leaver> more = leavers.isEmpty() ? new ArrayList<>(2) : leavers;
    more.add(another);
    return more;
  }

  /** The day after those who could be placed, are not, and leave on a day of their own. */
  private int afterThoseWhoStayOn(int seeker, int slot) {
    int after = 0;
    OpenUnit unit = problem.unitOf(slot);
    for (Leaving leaving : unit.leaving()) {
      if (isWaitedFor(leaving, seeker, slot, unit) && !arrangement.isPlaced(leaving.seeker())) {
        after = Math.max(after, leaving.until() + turnover);
      }
    }
    return after;
  }

  private boolean isWaitedFor(Leaving leaving, int seeker, int slot, OpenUnit unit) {
    return leaving.seeker() >= 0
        && leaving.seeker() != seeker
        && (leaving.holds(slot) || !problem.mayShare(seeker, leaving.seeker(), unit));
  }

  /** From when those besides the slot's owner leave room for the seeker in the slot. */
  int roomFrom(int seeker, int slot) {
    int from = afterThoseWhoStayOn(seeker, slot);
    for (Leaver leaver : withOthersMakingRoom(List.of(), seeker, slot)) {
      from = Math.max(from, leavesOn(leaver) + turnover);
    }
    return from;
  }

  private int leavesOn(Leaver leaver) {
    return Math.min(day[leaver.seeker()], leaver.latest());
  }

  private Arcs arcs(int seeker) {
    return problem.seekers().get(seeker).arcs();
  }

  private int arc(int seeker) {
    return arcs(seeker).find(arrangement.slotOf(seeker));
  }
}
