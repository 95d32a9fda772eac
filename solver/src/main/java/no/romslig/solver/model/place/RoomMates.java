package no.romslig.solver.model.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For each unit with two slots: which seekers could be in it, and who of them may share it with
 * whom.
 */
public final class RoomMates {

  private final Map<Integer, List<Seeker>> within = new HashMap<>();
  private final Map<Integer, Map<Integer, List<Seeker>>> mates = new HashMap<>();

  RoomMates(List<Seeker> seekers, List<Slot> slots, List<OpenUnit> units, Sharing sharing) {
    units.stream()
        .filter(OpenUnit::hasTwoSlots)
        .forEach(unit -> within.put(unit.index(), new ArrayList<>()));
    for (Seeker seeker : seekers) {
      int last = -1;
      for (int k = 0; k < seeker.arcs().count(); k++) {
        int unit = slots.get(seeker.arcs().slot(k)).unit();
        if (unit != last && within.containsKey(unit)) {
          within.get(unit).add(seeker);
        }
        last = unit;
      }
      if (seeker.hasHome()) {
        within.getOrDefault(slots.get(seeker.home()).unit(), new ArrayList<>()).add(seeker);
      }
    }
    within.forEach((unit, all) -> mates.put(unit, matesOf(all, units.get(unit), sharing)));
  }

  private static Map<Integer, List<Seeker>> matesOf(
      List<Seeker> all, OpenUnit unit, Sharing sharing) {
    Map<Integer, List<Seeker>> found = new HashMap<>();
    for (Seeker one : all) {
      found.put(
          one.index(),
          all.stream()
              .filter(other -> other.index() != one.index())
              .filter(other -> sharing.mayShare(one.person(), other.person(), unit.place().unit()))
              .toList());
    }
    return found;
  }

  /** Everyone who could be in the unit, or lives there. */
  public List<Seeker> within(int unit) {
    return within.getOrDefault(unit, List.of());
  }

  /** With whom the seeker may share the unit. */
  public List<Seeker> of(int seeker, int unit) {
    return mates.getOrDefault(unit, Map.of()).getOrDefault(seeker, List.of());
  }
}
