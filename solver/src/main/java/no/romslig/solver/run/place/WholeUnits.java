package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.SlotSet;
import org.jspecify.annotations.Nullable;

/**
 * Widens a full set, so that it also proves what a witness says of a whole unit. That a unit holds
 * one is tried place by place: whoever could have its other place counts as reaching this one.
 */
final class WholeUnits {

  private final Arrangement arrangement;
  private final List<Integer> seekers;
  private final List<Integer> slots = new ArrayList<>();
  private final BitSet crowd = new BitSet();
  private final SlotSet reached;

  private WholeUnits(Arrangement arrangement, Region region) {
    this.arrangement = arrangement;
    seekers = new ArrayList<>(region.seekers());
    seekers.forEach(crowd::set);
    reached = SlotSet.noneOf(arrangement.problem.slots().size());
    region.slots().forEach(this::add);
  }

  /** The wider set; the same where it needs no more or would come to a free place. */
  static Region widen(Arrangement arrangement, Region region) {
    List<Restriction.HoldsOne> ones =
        arrangement.restrictions().stream()
            .filter(Restriction.HoldsOne.class::isInstance)
            .map(Restriction.HoldsOne.class::cast)
            .toList();
    if (ones.isEmpty()) {
      return region;
    }
    Region wider = new WholeUnits(arrangement, region).widen(ones);
    return wider == null ? region : wider;
  }

  private @Nullable Region widen(List<Restriction.HoldsOne> ones) {
    for (int k = 0; k < seekers.size(); k++) {
      int seeker = seekers.get(k);
      boolean closed =
          reachOpen(seeker)
              && ones.stream()
                  .filter(one -> couldBeIn(seeker, one))
                  .allMatch(one -> reach(one.slot()))
              && (!arrangement.permitsHome(seeker) || reach(home(seeker)));
      if (!closed) {
        return null;
      }
    }
    return new Region(seekers, slots);
  }

  /** False where a free slot is open to the seeker. */
  private boolean reachOpen(int seeker) {
    if (arrangement.isHeldBack(seeker)) {
      return true;
    }
    SlotSet open = arrangement.openArcs().of(seeker);
    for (int slot = open.next(0, reached); slot >= 0; slot = open.next(slot + 1, reached)) {
      if (arrangement.permitsOpen(seeker, slot) && !reach(slot)) {
        return false;
      }
    }
    return true;
  }

  /** False where the slot is free. */
  private boolean reach(int slot) {
    if (reached.has(slot)) {
      return true;
    }
    int holder = arrangement.holder(slot);
    if (holder < 0) {
      return false;
    }
    add(slot);
    if (!crowd.get(holder)) {
      crowd.set(holder);
      seekers.add(holder);
    }
    return true;
  }

  private void add(int slot) {
    reached.add(slot);
    slots.add(slot);
  }

  private int home(int seeker) {
    return arrangement.problem.seekers().get(seeker).home();
  }

  private boolean couldBeIn(int seeker, Restriction.HoldsOne one) {
    Seeker who = arrangement.problem.seekers().get(seeker);
    OpenUnit unit = arrangement.problem.units().get(one.unit());
    boolean stays = unit.slots().contains(who.home()) && !arrangement.isRequired(seeker);
    return stays
        || (!arrangement.isHeldBack(seeker)
            && unit.slots().stream().anyMatch(slot -> who.arcs().find(slot) >= 0));
  }
}
