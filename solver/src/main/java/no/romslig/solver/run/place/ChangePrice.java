package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.SlotSet;
import no.romslig.solver.run.place.CheapestAssignment.Option;

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
  public List<Option> options(Seeker seeker, SlotSet permitted) {
    int index = seeker.index();
    List<Option> options = new ArrayList<>();
    SlotSet elsewhere = permitted;
    if (last.has(index)) {
      SlotSet onTime = lastPlaces(seeker, permitted, true);
      SlotSet later = lastPlaces(seeker, permitted, false);
      elsewhere = permitted.copy();
      elsewhere.removeAll(onTime);
      elsewhere.removeAll(later);
      options.addAll(priced(0, seeker, onTime));
      options.addAll(priced(1, seeker, later));
    }
    long another = last.has(index) || seeker.hasHome() ? ANOTHER_UNIT : 0;
    options.addAll(priced(another, seeker, elsewhere));
    return options;
  }

  private SlotSet lastPlaces(Seeker seeker, SlotSet permitted, boolean onTime) {
    int index = seeker.index();
    SlotSet found = permitted.copy();
    for (int slot = found.next(0); slot >= 0; slot = found.next(slot + 1)) {
      boolean isLast = last.isIn(index, problem.unitOf(slot)) && onTime == isOnTime(seeker, slot);
      if (!isLast) {
        found.remove(slot);
      }
    }
    return found;
  }

  private boolean isOnTime(Seeker seeker, int slot) {
    return seeker.arcs().first(seeker.arcs().find(slot)) <= last.day(seeker.index());
  }

  private List<Option> priced(long first, Seeker seeker, SlotSet slots) {
    return wishes.options(seeker, slots).stream()
        .map(option -> new Option(first, option.first(), option.columns()))
        .toList();
  }
}
