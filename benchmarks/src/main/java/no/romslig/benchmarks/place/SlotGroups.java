package no.romslig.benchmarks.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;

/**
 * Slots of one institution that suit exactly the same persons, so that it makes no difference which
 * of them one gets: a general solver is spared their symmetry.
 */
final class SlotGroups {

  /** Slots that are as good as each other. */
  record Group(int institution, List<Integer> slots) {}

  private record Likeness(int institution, List<Integer> seekers) {}

  private final PlaceProblem problem;
  private final List<Group> groups = new ArrayList<>();
  private final int[] groupOf;

  SlotGroups(PlaceProblem problem) {
    this.problem = problem;
    int slots = problem.slots().size();
    groupOf = new int[slots];
    List<List<Integer>> suits = new ArrayList<>();
    boolean[] isSpecial = new boolean[slots];
    for (int slot = 0; slot < slots; slot++) {
      suits.add(new ArrayList<>());
      isSpecial[slot] = isSpecial(slot);
    }
    for (Seeker seeker : problem.seekers()) {
      for (int k = 0; k < seeker.arcs().count(); k++) {
        suits.get(seeker.arcs().slot(k)).add(seeker.index());
        isSpecial[seeker.arcs().slot(k)] |= seeker.arcs().withPartner(k);
      }
    }
    Map<Likeness, Group> like = new LinkedHashMap<>();
    for (int slot = 0; slot < slots; slot++) {
      int institution = problem.unitOf(slot).institution();
      if (isSpecial[slot]) {
        add(slot, new Group(institution, new ArrayList<>()));
      } else {
        Likeness likeness = new Likeness(institution, suits.get(slot));
        add(
            slot,
            like.computeIfAbsent(likeness, each -> new Group(institution, new ArrayList<>())));
      }
    }
  }

  private void add(int slot, Group group) {
    if (group.slots.isEmpty()) {
      groups.add(group);
      groupOf[slot] = groups.size() - 1;
    } else {
      groupOf[slot] = groupOf[group.slots.getFirst()];
    }
    group.slots.add(slot);
  }

  /**
   * Whether it matters which one it is: someone lives there, two may share it, or someone leaves.
   */
  private boolean isSpecial(int slot) {
    OpenUnit unit = problem.unitOf(slot);
    return problem.homeOwner(slot) >= 0
        || unit.hasTwoSlots()
        || unit.leaving().stream().anyMatch(leaving -> leaving.seeker() >= 0);
  }

  List<Group> all() {
    return groups;
  }

  int of(int slot) {
    return groupOf[slot];
  }
}
