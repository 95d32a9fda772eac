package no.romslig.solver.run.place;

import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.Seeker.Role;

/**
 * With the same items: as many as can be where the last proposal put them. Whoever is there is held
 * there, on that day, while the others get their days and wishes.
 */
final class FewestChanges {

  private final PlaceProblem problem;
  private final LastPlaces last;
  private final Extension extension;

  FewestChanges(PlaceProblem problem, LastPlaces last, Extension extension) {
    this.problem = problem;
    this.last = last;
    this.extension = extension;
  }

  /** The arrangement with the fewest changes that was found, its kept places held. */
  Arrangement keep(Arrangement arrangement) {
    Arrangement kept = fewest(arrangement);
    while (forgetWhoMovesForNobody(kept)) {
      kept = fewest(kept);
    }
    return held(onTime(new SameDays(problem, last).restore(kept)));
  }

  /** Whoever comes later to the last place comes on the day, where fewer change by it in all. */
  private Arrangement onTime(Arrangement arrangement) {
    Arrangement best = arrangement;
    for (Seeker seeker : problem.seekers()) {
      int index = seeker.index();
      boolean late =
          last.has(index)
              && last.isKept(best, index)
              && last.day(index) >= 0
              && best.dates().of(index) > last.day(index);
      if (late
          && extension.moveBy(best, index, last.day(index))
              instanceof Answer.Possible(Arrangement sooner)
          && isQuieter(sooner, best)) {
        best = sooner;
      }
    }
    return best;
  }

  private boolean isQuieter(Arrangement one, Arrangement other) {
    return unitChanges(one) + dayChanges(one) < unitChanges(other) + dayChanges(other);
  }

  private int unitChanges(Arrangement arrangement) {
    return (int)
        problem.seekers().stream()
            .filter(seeker -> arrangement.slotOf(seeker.index()) >= 0)
            .filter(seeker -> !last.isKept(arrangement, seeker.index()))
            .count();
  }

  private int dayChanges(Arrangement arrangement) {
    Dates dates = arrangement.dates();
    return (int)
        problem.seekers().stream()
            .filter(seeker -> last.has(seeker.index()))
            .filter(seeker -> last.isKept(arrangement, seeker.index()))
            .filter(seeker -> dates.of(seeker.index()) != last.day(seeker.index()))
            .count();
  }

  private Arrangement fewest(Arrangement arrangement) {
    boolean mayBeFewer =
        problem.seekers().stream().anyMatch(seeker -> mayGoBack(arrangement, seeker));
    return mayBeFewer
        ? BestWishes.fewestChanges(problem, new ChangePrice(problem, last)).improve(arrangement)
        : arrangement;
  }

  private boolean mayGoBack(Arrangement arrangement, Seeker seeker) {
    int index = seeker.index();
    boolean was = last.has(index) || (seeker.hasHome() && !arrangement.isRequired(index));
    return was && arrangement.slotOf(index) >= 0 && !last.isKept(arrangement, index);
  }

  /** A resident whose old home nobody takes any more stays after all. */
  private boolean forgetWhoMovesForNobody(Arrangement arrangement) {
    Arrangement back = new NeedlessMoves(problem).takeBack(arrangement);
    boolean any = false;
    for (Seeker seeker : problem.seekers()) {
      int index = seeker.index();
      boolean needless =
          seeker.role() == Role.OFFICE_RELOCATION
              && last.has(index)
              && arrangement.isPlaced(index)
              && !back.isPlaced(index);
      if (needless) {
        last.forget(index);
        any = true;
      }
    }
    return any;
  }

  private Arrangement held(Arrangement arrangement) {
    Arrangement held = arrangement.withoutRestrictions();
    Dates dates = arrangement.dates();
    for (Seeker seeker : problem.seekers()) {
      int index = seeker.index();
      if (!last.isKept(arrangement, index)) {
        continue;
      }
      if (arrangement.isRequired(index) && held.deadline(index) == Integer.MAX_VALUE) {
        held.settle(index, dates.of(index));
      }
    }
    for (Seeker seeker : problem.seekers()) {
      int index = seeker.index();
      boolean mayGo = seeker.role() == Role.RESIDENT_RELOCATION && !arrangement.isPlaced(index);
      if (last.isKept(arrangement, index) && !mayGo) {
        held.hold(index);
      }
    }
    return held;
  }
}
