package no.romslig.solver.run.place;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Slot;
import no.romslig.solver.model.place.SlotSet;

/** The slots that are near enough to a place for a bond. */
final class NearSlots {

  private final PlaceProblem problem;
  private final Map<Bond.Closeness, Map<Place, SlotSet>> found =
      new EnumMap<>(Bond.Closeness.class);

  NearSlots(PlaceProblem problem) {
    this.problem = problem;
  }

  /** Not to be changed. */
  SlotSet of(Bond bond, Place place) {
    return found
        .computeIfAbsent(bond.closeness(), closeness -> new HashMap<>())
        .computeIfAbsent(place, there -> find(bond, there));
  }

  private SlotSet find(Bond bond, Place there) {
    SlotSet slots = SlotSet.noneOf(problem.slots().size());
    for (Slot slot : problem.slots()) {
      if (bond.isKept(problem.unitOf(slot.index()), there)) {
        slots.add(slot.index());
      }
    }
    return slots;
  }
}
