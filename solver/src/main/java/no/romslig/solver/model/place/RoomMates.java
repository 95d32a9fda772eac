package no.romslig.solver.model.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For each unit with two slots: which seekers could be in it, and who of them may share it with
 * whom.
 */
public final class RoomMates {

  private static final int[] NOBODY = {};

  private final List<Seeker> seekers;
  private final Map<Integer, List<Seeker>> within = new HashMap<>();
  private final int[][][] mates;

  RoomMates(List<Seeker> seekers, List<Slot> slots, List<OpenUnit> units, Sharing sharing) {
    this.seekers = seekers;
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
    mates = new int[units.size()][][];
    within.forEach((unit, all) -> mates[unit] = matesOf(all, units.get(unit), sharing));
  }

  private int[][] matesOf(List<Seeker> all, OpenUnit unit, Sharing sharing) {
    int[][] found = new int[seekers.size()][];
    for (Seeker one : all) {
      found[one.index()] =
          all.stream()
              .filter(other -> other.index() != one.index())
              .filter(other -> sharing.mayShare(one.person(), other.person(), unit.place().unit()))
              .sorted(Comparator.comparing(other -> !other.hasHome()))
              .mapToInt(Seeker::index)
              .toArray();
    }
    return found;
  }

  /** Everyone who could be in the unit, or lives there. */
  public List<Seeker> within(int unit) {
    return within.getOrDefault(unit, List.of());
  }

  /** With whom the seeker may share the unit, those with a home first; not to be changed. */
  public int[] of(int seeker, int unit) {
    int[][] ofUnit = mates[unit];
    int[] found = ofUnit == null ? null : ofUnit[seeker];
    return found == null ? NOBODY : found;
  }
}
