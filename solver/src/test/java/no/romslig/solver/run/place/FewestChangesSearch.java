package no.romslig.solver.run.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;

/** Counts how many places change at least, by trying every arrangement of a tiny town. */
final class FewestChangesSearch {

  private FewestChangesSearch() {}

  /** The unit that each person is proposed. */
  static Map<PersonId, UnitId> units(Proposal proposal) {
    Map<PersonId, UnitId> units = new HashMap<>();
    proposal.placements().forEach(each -> units.put(each.personId(), each.unitId()));
    proposal.relocations().forEach(each -> units.put(each.personId(), each.toUnitId()));
    return units;
  }

  /** How many persons are proposed another unit, or none, or one for the first time. */
  static int changes(Map<PersonId, UnitId> before, Map<PersonId, UnitId> after) {
    Set<PersonId> persons = new HashSet<>(before.keySet());
    persons.addAll(after.keySet());
    int changes = 0;
    for (PersonId person : persons) {
      UnitId was = before.get(person);
      changes += was == null || !was.equals(after.get(person)) ? 1 : 0;
    }
    return changes;
  }

  /** The fewest changes of any arrangement with the same items as the next proposal. */
  static int least(SnapshotReading.Read town, Proposal last, Proposal next) {
    Scene scene = new Scene(town.snapshot(), town.ruleSet());
    Map<PersonId, UnitId> now = units(next);
    Map<PersonId, UnitId> before = units(last);
    List<Actor> items =
        scene.actors.stream()
            .filter(actor -> actor.kind() != Actor.Kind.OFFICE)
            .filter(actor -> now.containsKey(actor.person().id()))
            .toList();
    Map<PersonId, UnitId> fixed = new HashMap<>(now);
    scene.actors.forEach(actor -> fixed.remove(actor.person().id()));
    int[] least = {Integer.MAX_VALUE};
    new ExhaustiveSearch(scene, new Reach(scene))
        .visit(
            new Demands(scene.actors.size()).and(items),
            layout -> {
              Map<PersonId, UnitId> units = new HashMap<>(fixed);
              for (Actor actor : scene.actors) {
                if (layout.isPlaced(actor)) {
                  units.put(actor.person().id(), scene.spots.get(layout.spot(actor)).unit().id());
                }
              }
              least[0] = Math.min(least[0], changes(before, units));
              return false;
            });
    return least[0];
  }
}
