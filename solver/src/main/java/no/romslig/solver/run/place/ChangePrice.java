package no.romslig.solver.run.place;

import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;

/** Another unit than in the last proposal, then a later day there, then wishes. */
final class ChangePrice implements PlacePrice {

  /** More than there are seekers. */
  private static final long ANOTHER_UNIT = 1L << 20;

  private final PlaceProblem problem;
  private final LastPlaces last;
  private final Wishes wishes;

  ChangePrice(PlaceProblem problem, LastPlaces last) {
    this.problem = problem;
    this.last = last;
    wishes = new Wishes(problem);
  }

  @Override
  public long atHome(Seeker seeker) {
    return last.has(seeker.index()) ? ANOTHER_UNIT : 0;
  }

  @Override
  public long first(Seeker seeker, int slot) {
    int index = seeker.index();
    OpenUnit unit = problem.unitOf(slot);
    if (!last.has(index)) {
      return seeker.hasHome() ? ANOTHER_UNIT : 0;
    }
    if (!last.isIn(index, unit)) {
      return ANOTHER_UNIT;
    }
    return seeker.arcs().first(seeker.arcs().find(slot)) > last.day(index) ? 1 : 0;
  }

  @Override
  public long second(Seeker seeker, int slot) {
    return wishes.first(seeker, slot);
  }
}
