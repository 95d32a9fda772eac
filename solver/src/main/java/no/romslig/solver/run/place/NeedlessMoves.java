package no.romslig.solver.run.place;

import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;

/** Lets those stay at home who were moved on the way to something that did without in the end. */
final class NeedlessMoves {

  private final PlaceProblem problem;
  private final ConflictFinder conflicts;

  NeedlessMoves(PlaceProblem problem) {
    this.problem = problem;
    conflicts = new ConflictFinder(problem);
  }

  Arrangement takeBack(Arrangement arrangement) {
    Arrangement best = arrangement.withoutRestrictions();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Seeker seeker : problem.seekers()) {
        int index = seeker.index();
        boolean couldStay =
            seeker.hasHome()
                && best.isPlaced(index)
                && best.permitsHome(index)
                && best.holder(seeker.home()) < 0;
        if (couldStay) {
          Arrangement without = best.copy();
          without.leave(index);
          without.enter(index, seeker.home());
          if (conflicts.find(without) == null) {
            best = without;
            changed = true;
          }
        }
      }
    }
    return best;
  }
}
