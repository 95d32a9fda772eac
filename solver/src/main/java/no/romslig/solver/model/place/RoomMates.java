package no.romslig.solver.model.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import no.romslig.solver.snapshot.Sex;

/**
 * For each unit with two slots: which seekers could be in it, and who of them may share it with
 * whom.
 */
public final class RoomMates {

  private final List<Seeker> seekers;
  private final List<OpenUnit> units;
  private final Sharing sharing;
  private final Map<Integer, Within> within = new HashMap<>();

  /** Those who could be in one unit, or live there; of them, by sex, those who accept to share. */
  private static final class Within {

    private final List<Seeker> all = new ArrayList<>();
    private final BitSet indices = new BitSet();
    private final Map<Sex, List<Seeker>> accepting = new HashMap<>();

    private void add(Seeker seeker) {
      all.add(seeker);
      indices.set(seeker.index());
      if (seeker.person().acceptsSharedRoom()) {
        accepting.computeIfAbsent(seeker.person().sex(), sex -> new ArrayList<>()).add(seeker);
      }
    }

    private List<Seeker> strangersOf(Seeker seeker) {
      return seeker.person().acceptsSharedRoom()
          ? accepting.getOrDefault(seeker.person().sex(), List.of())
          : List.of();
    }
  }

  RoomMates(List<Seeker> seekers, List<Slot> slots, List<OpenUnit> units, Sharing sharing) {
    this.seekers = seekers;
    this.units = units;
    this.sharing = sharing;
    units.stream()
        .filter(OpenUnit::hasTwoSlots)
        .forEach(unit -> within.put(unit.index(), new Within()));
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
        within.getOrDefault(slots.get(seeker.home()).unit(), new Within()).add(seeker);
      }
    }
  }

  /** Everyone who could be in the unit, or lives there. */
  public List<Seeker> within(int unit) {
    Within here = within.get(unit);
    return here == null ? List.of() : here.all;
  }

  /** Whether both could be in the unit, and together. */
  public boolean areMates(int one, int other, int unit) {
    return one != other
        && isWithin(one, unit)
        && isWithin(other, unit)
        && mayShare(seekers.get(one), seekers.get(other), unit);
  }

  /** Whether someone wanted could be in the unit together with the seeker, who could be in it. */
  public boolean anyMate(int seeker, int unit, IntPredicate wanted) {
    Within here = within.get(unit);
    if (here == null) {
      return false;
    }
    Seeker who = seekers.get(seeker);
    for (Seeker mate : here.strangersOf(who)) {
      if (mate.index() != seeker && wanted.test(mate.index())) {
        return true;
      }
    }
    return sharing.hasPartner(who.person())
        && here.all.stream()
            .filter(mate -> sharing.areCouple(who.person(), mate.person()))
            .anyMatch(mate -> mayShare(who, mate, unit) && wanted.test(mate.index()));
  }

  private boolean isWithin(int seeker, int unit) {
    Within here = within.get(unit);
    return here != null && here.indices.get(seeker);
  }

  private boolean mayShare(Seeker one, Seeker other, int unit) {
    return sharing.mayShare(one.person(), other.person(), units.get(unit).place().unit());
  }
}
