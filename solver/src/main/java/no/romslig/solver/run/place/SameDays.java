package no.romslig.solver.run.place;

import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import org.jspecify.annotations.Nullable;

/**
 * In rooms for two, each takes the place of the two that is free on the day of the last proposal.
 */
final class SameDays {

  private final PlaceProblem problem;
  private final LastPlaces last;
  private final ConflictFinder conflicts;

  SameDays(PlaceProblem problem, LastPlaces last) {
    this.problem = problem;
    this.last = last;
    conflicts = new ConflictFinder(problem);
  }

  Arrangement restore(Arrangement arrangement) {
    Arrangement best = arrangement;
    boolean better = true;
    while (better) {
      better = false;
      for (OpenUnit unit : problem.units()) {
        if (unit.hasTwoSlots() && hasAnotherDay(best, unit)) {
          Arrangement turned = turned(best, unit);
          if (turned != null && sameDays(turned) > sameDays(best)) {
            best = turned;
            better = true;
          }
        }
      }
    }
    return best;
  }

  private boolean hasAnotherDay(Arrangement arrangement, OpenUnit unit) {
    Dates dates = arrangement.dates();
    return unit.slots().stream()
        .map(arrangement::holder)
        .filter(holder -> holder >= 0 && last.isIn(holder, unit) && arrangement.isPlaced(holder))
        .anyMatch(holder -> dates.of(holder) != last.day(holder));
  }

  /** The two places of the unit the other way round; null where that cannot be. */
  private @Nullable Arrangement turned(Arrangement arrangement, OpenUnit unit) {
    int one = unit.slots().get(0);
    int other = unit.slots().get(1);
    Arrangement turned = arrangement.copy();
    int first = turned.holder(one);
    int second = turned.holder(other);
    if (!mayTake(arrangement, first, other) || !mayTake(arrangement, second, one)) {
      return null;
    }
    if (first >= 0) {
      turned.leave(first);
    }
    if (second >= 0) {
      turned.leave(second);
      turned.enter(second, one);
    }
    if (first >= 0) {
      turned.enter(first, other);
    }
    return conflicts.find(turned) == null ? turned : null;
  }

  private boolean mayTake(Arrangement arrangement, int seeker, int slot) {
    if (seeker < 0) {
      return true;
    }
    Arcs arcs = problem.seekers().get(seeker).arcs();
    int arc = arcs.find(slot);
    return arrangement.isPlaced(seeker) && arc >= 0 && arrangement.permits(seeker, arc);
  }

  private int sameDays(Arrangement arrangement) {
    Dates dates = arrangement.dates();
    int same = 0;
    for (Seeker seeker : problem.seekers()) {
      int index = seeker.index();
      boolean kept = last.has(index) && last.isKept(arrangement, index);
      same += kept && dates.of(index) == last.day(index) ? 1 : 0;
    }
    return same;
  }
}
