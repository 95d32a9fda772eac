package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.SlotSet;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Where the last proposal put each seeker. Who is placed never depends on it; where, does: each
 * takes the last place again where it is free, and others keep away from it where they can.
 */
final class LastPlaces {

  private static final int NONE = -1;

  private final PlaceProblem problem;
  private final int[] unit;
  private final int[] day;
  private final SlotSet claimed;
  private boolean isNone = true;

  private LastPlaces(PlaceProblem problem) {
    this.problem = problem;
    unit = new int[problem.seekers().size()];
    day = new int[unit.length];
    claimed = SlotSet.noneOf(problem.slots().size());
    Arrays.fill(unit, NONE);
  }

  /** Nobody has been proposed anything before. */
  static LastPlaces none(PlaceProblem problem) {
    return new LastPlaces(problem);
  }

  static LastPlaces of(PlaceProblem problem, Proposal last) {
    LastPlaces places = new LastPlaces(problem);
    Map<UnitId, OpenUnit> units = new HashMap<>();
    problem.units().forEach(each -> units.put(each.place().unit().id(), each));
    for (Placement placement : last.placements()) {
      places.add(
          placement.personId(), units.get(placement.unitId()), problem.day(placement.from()));
    }
    for (ProposedRelocation move : last.relocations()) {
      places.add(move.personId(), units.get(move.toUnitId()), problem.day(move.on()));
    }
    return places;
  }

  private void add(PersonId person, @Nullable OpenUnit there, int from) {
    Seeker seeker = problem.find(person);
    if (seeker != null && there != null) {
      isNone = false;
      unit[seeker.index()] = there.index();
      day[seeker.index()] = from;
      there.slots().forEach(claimed::add);
    }
  }

  /** Whether the seeker was proposed a place that may still be given. */
  boolean has(int seeker) {
    return unit[seeker] != NONE;
  }

  /** Whether the unit is where the last proposal put the seeker. */
  boolean isIn(int seeker, OpenUnit where) {
    return unit[seeker] == where.index();
  }

  /** Where the seeker was put counts no more: the reason for it is gone. */
  void forget(int seeker) {
    unit[seeker] = NONE;
  }

  /** The day on which the last place was to begin, counted from {@code asOf}. */
  int day(int seeker) {
    return day[seeker];
  }

  /** Whether the seeker is where the last proposal put it, or stays as it let stay. */
  boolean isKept(Arrangement arrangement, int seeker) {
    return arrangement.isPlaced(seeker)
        ? isIn(seeker, arrangement.unitOf(seeker))
        : arrangement.slotOf(seeker) != NONE && !has(seeker);
  }

  /**
   * Gives a seeker without a slot the last place, if whoever is at home there goes to theirs; one
   * who had none gets a free slot that nobody had.
   *
   * @return whether that was possible; if not, nothing has changed
   */
  boolean place(Arrangement arrangement, int seeker) {
    if (isNone) {
      return false;
    }
    if (has(seeker)) {
      return takeBack(arrangement, seeker);
    }
    boolean mayGoHome = problem.seekers().get(seeker).hasHome() && arrangement.permitsHome(seeker);
    return !mayGoHome && takeUnclaimed(arrangement, seeker);
  }

  private boolean takeBack(Arrangement arrangement, int seeker) {
    List<Integer> movers = new ArrayList<>(List.of(seeker));
    List<Integer> slots = new ArrayList<>();
    while (slots.size() < movers.size()) {
      int current = movers.getLast();
      int slot = lastSlot(arrangement, current);
      if (slot == NONE || slots.contains(slot)) {
        return false;
      }
      slots.add(slot);
      int holder = arrangement.holder(slot);
      if (holder != NONE) {
        if (!arrangement.isHome(holder) || !has(holder) || movers.contains(holder)) {
          return false;
        }
        movers.add(holder);
      }
    }
    for (int k = movers.size() - 1; k >= 0; k--) {
      if (arrangement.slotOf(movers.get(k)) != NONE) {
        arrangement.leave(movers.get(k));
      }
      arrangement.enter(movers.get(k), slots.get(k));
    }
    return true;
  }

  /** A slot of the seeker's last unit: a free one, else one whose holder could go. */
  private int lastSlot(Arrangement arrangement, int seeker) {
    if (!has(seeker)) {
      return NONE;
    }
    int best = NONE;
    Arcs arcs = problem.seekers().get(seeker).arcs();
    for (int slot : problem.units().get(unit[seeker]).slots()) {
      int arc = arcs.find(slot);
      boolean open = arc >= 0 && arrangement.permits(seeker, arc);
      if (open && (best == NONE || isBetter(arrangement, slot, best))) {
        best = slot;
      }
    }
    return best;
  }

  private static boolean isBetter(Arrangement arrangement, int slot, int than) {
    return arrangement.holder(than) != NONE && arrangement.holder(slot) == NONE;
  }

  private boolean takeUnclaimed(Arrangement arrangement, int seeker) {
    if (arrangement.isHeldBack(seeker)) {
      return false;
    }
    SlotSet open = arrangement.openArcs().of(seeker);
    for (int slot = open.next(0, claimed); slot != NONE; slot = open.next(slot + 1, claimed)) {
      if (arrangement.holder(slot) == NONE && arrangement.permitsOpen(seeker, slot)) {
        arrangement.enter(seeker, slot);
        return true;
      }
    }
    return false;
  }
}
