package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.SlotSet;
import no.romslig.solver.run.place.CheapestAssignment.Option;
import org.jspecify.annotations.Nullable;

/**
 * With the same items, days and couples: the distribution that meets the wishes best. Rooms for two
 * keep those who share them now; a couple keeps its institution or ward.
 */
final class BestWishes {

  private static final int ROUNDS = 20;

  private final PlaceProblem problem;
  private final BooleanSupplier stopped;
  private final ConflictFinder conflicts;
  private final PlacePrice price;
  private final boolean keepsDays;

  /**
   * @param stopped answers true once the first try must do
   */
  private BestWishes(
      PlaceProblem problem, PlacePrice price, boolean keepsDays, BooleanSupplier stopped) {
    this.problem = problem;
    this.price = price;
    this.keepsDays = keepsDays;
    this.stopped = stopped;
    conflicts = new ConflictFinder(problem);
  }

  /** Meets the wishes and delays nobody. */
  static BestWishes onTheSameDays(PlaceProblem problem, BooleanSupplier stopped) {
    return new BestWishes(problem, new Wishes(problem), true, stopped);
  }

  /** Changes as little as it can, and minds only those days that are settled. */
  static BestWishes fewestChanges(PlaceProblem problem, PlacePrice price) {
    return new BestWishes(problem, price, false, () -> false);
  }

  /** The best found; each day stays at or before its deadline. */
  Arrangement improve(Arrangement arrangement) {
    Arrangement frame = frame(arrangement);
    for (int round = 0; round < ROUNDS; round++) {
      Arrangement better = cheapest(frame, arrangement);
      Conflict conflict = conflicts.find(better);
      if (conflict == null) {
        return better;
      }
      Restriction bar = barOneNewMove(conflict, better, arrangement);
      if (bar == null || stopped.getAsBoolean()) {
        return arrangement;
      }
      frame.restrict(bar);
    }
    return arrangement;
  }

  /** What must not change, as restrictions. */
  private Arrangement frame(Arrangement arrangement) {
    Arrangement frame = arrangement.withoutRestrictions();
    keepDays(frame, arrangement);
    for (Bond bond : arrangement.bonds()) {
      if (arrangement.slotOf(bond.one()) >= 0) {
        OpenUnit unit = arrangement.unitOf(bond.one());
        frame.restrict(
            bond.closeness() == Bond.Closeness.INSTITUTION
                ? Branching.atInstitution(bond, unit.institution())
                : new Restriction.AtWardOf(bond, unit.index()));
      }
    }
    for (OpenUnit unit : problem.units()) {
      if (unit.hasTwoSlots() && !isShared(arrangement, unit)) {
        int second = unit.slots().get(1);
        boolean usesSecond = arrangement.holder(second) >= 0;
        frame.restrict(
            new Restriction.HoldsOne(unit.index(), usesSecond ? second : unit.slots().get(0)));
      }
    }
    return frame;
  }

  /**
   * Whoever moves keeps the day, or only those who have one settled, which may have become sooner
   * since; whoever could be asked to move besides does so at once, so that nobody comes to wait for
   * them.
   */
  private void keepDays(Arrangement frame, Arrangement arrangement) {
    Dates dates = arrangement.dates();
    for (Seeker seeker : problem.seekers()) {
      int index = seeker.index();
      boolean settled = frame.deadline(index) != Integer.MAX_VALUE;
      if (arrangement.isPlaced(index)) {
        if ((settled || keepsDays) && dates.of(index) < frame.deadline(index)) {
          frame.settle(index, dates.of(index));
        }
      } else if (keepsDays && !settled && seeker.hasHome()) {
        frame.settle(index, 0);
      }
    }
  }

  private static boolean isShared(Arrangement arrangement, OpenUnit unit) {
    return unit.hasTwoSlots()
        && unit.slots().stream().allMatch(slot -> arrangement.holder(slot) >= 0);
  }

  private Arrangement cheapest(Arrangement frame, Arrangement current) {
    List<Seeker> movable = new ArrayList<>();
    List<List<Option>> options = new ArrayList<>();
    for (Seeker seeker : problem.seekers()) {
      if (current.slotOf(seeker.index()) >= 0) {
        movable.add(seeker);
        options.add(
            isPinned(current, seeker)
                ? List.of(
                    new Option(
                        0, 0, SlotSet.only(current.slotOf(seeker.index()), problem.slots().size())))
                : options(frame, current, seeker));
      }
    }
    int[] slots = CheapestAssignment.solve(options, problem.slots().size());
    Arrangement better = frame.copy();
    movable.forEach(seeker -> better.leave(seeker.index()));
    for (int k = 0; k < slots.length; k++) {
      better.enter(movable.get(k).index(), slots[k]);
    }
    return better;
  }

  private boolean isPinned(Arrangement current, Seeker seeker) {
    return isShared(current, current.unitOf(seeker.index()))
        || current.bonds().stream().anyMatch(bond -> bond.binds(seeker.index()) && isExact(bond));
  }

  private static boolean isExact(Bond bond) {
    return bond.sameDay() || bond.closeness() == Bond.Closeness.COUPLE_UNIT;
  }

  private List<Option> options(Arrangement frame, Arrangement current, Seeker seeker) {
    List<Option> options =
        new ArrayList<>(price.options(seeker, permitted(frame, current, seeker)));
    if (frame.permitsHome(seeker.index())) {
      options.add(
          new Option(price.atHome(seeker), 0, SlotSet.only(seeker.home(), problem.slots().size())));
      options.sort(Option.CHEAPEST);
    }
    return options;
  }

  private SlotSet permitted(Arrangement frame, Arrangement current, Seeker seeker) {
    SlotSet permitted = SlotSet.noneOf(problem.slots().size());
    if (!frame.isHeldBack(seeker.index())) {
      permitted.addAll(frame.openArcs().of(seeker.index()));
      for (int slot = permitted.next(0); slot >= 0; slot = permitted.next(slot + 1)) {
        boolean may =
            frame.permitsOpen(seeker.index(), slot) && !isShared(current, problem.unitOf(slot));
        if (!may) {
          permitted.remove(slot);
        }
      }
    }
    return permitted;
  }

  /** Bars one move of the conflict that the current arrangement does not make. */
  private static @Nullable Restriction barOneNewMove(
      Conflict conflict, Arrangement better, Arrangement current) {
    List<Integer> chain =
        switch (conflict) {
          case Conflict.TooLate tooLate -> tooLate.chain();
          case Conflict.Ring(List<Integer> ring) -> ring;
          case Conflict.Apart apart -> List.of();
          case Conflict.Crowded crowded -> List.of();
          case Conflict.WithoutPartner without -> List.of();
        };
    for (int seeker : chain.reversed()) {
      if (better.slotOf(seeker) != current.slotOf(seeker)) {
        return new Restriction.NotInUnit(
            seeker, Objects.requireNonNull(better.unitOf(seeker)).index());
      }
    }
    return null;
  }
}
