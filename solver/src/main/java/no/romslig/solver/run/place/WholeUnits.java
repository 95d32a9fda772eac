package no.romslig.solver.run.place;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
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
  private final BitSet crowd;
  private final SlotSet reached;
  private final Deque<Integer> unseen = new ArrayDeque<>();
  private final PassedSets passed = new PassedSets();

  private WholeUnits(Arrangement arrangement, Region region) {
    this.arrangement = arrangement;
    crowd = (BitSet) region.seekers().clone();
    reached = region.slots().copy();
    crowd.stream().forEach(unseen::add);
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
    while (!unseen.isEmpty()) {
      int seeker = unseen.remove();
      boolean closed =
          reachOpen(seeker)
              && reachOtherPlaces(seeker, ones)
              && (!arrangement.permitsHome(seeker) || reach(home(seeker)));
      if (!closed) {
        return null;
      }
    }
    return new Region(crowd, reached);
  }

  /** False where a free slot would count as open to the seeker. */
  private boolean reachOtherPlaces(int seeker, List<Restriction.HoldsOne> ones) {
    for (Restriction.HoldsOne one : ones) {
      if (!reached.has(one.slot()) && couldBeIn(seeker, one) && !reach(one.slot())) {
        return false;
      }
    }
    return true;
  }

  /** False where a free slot is open to the seeker. */
  private boolean reachOpen(int seeker) {
    if (arrangement.isHeldBack(seeker)) {
      return true;
    }
    SlotSet open = arrangement.openArcs().of(seeker);
    int[] left = passed.leftOf(open);
    return left == null ? reachAll(seeker, open) : reachWhatIsLeft(seeker, left);
  }

  private boolean reachAll(int seeker, SlotSet open) {
    passed.begin();
    for (int slot = open.next(0, reached); slot >= 0; slot = open.next(slot + 1, reached)) {
      if (!arrangement.permitsOpen(seeker, slot)) {
        passed.leave(slot);
      } else if (!reach(slot)) {
        return false;
      }
    }
    passed.pass(open);
    return true;
  }

  private boolean reachWhatIsLeft(int seeker, int[] left) {
    for (int slot : left) {
      boolean isNew = !reached.has(slot) && arrangement.permitsOpen(seeker, slot);
      if (isNew && !reach(slot)) {
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
    reached.add(slot);
    if (!crowd.get(holder)) {
      crowd.set(holder);
      unseen.add(holder);
    }
    return true;
  }

  private int home(int seeker) {
    return arrangement.problem.seekers().get(seeker).home();
  }

  private boolean couldBeIn(int seeker, Restriction.HoldsOne one) {
    Seeker who = arrangement.problem.seekers().get(seeker);
    OpenUnit unit = arrangement.problem.units().get(one.unit());
    boolean mayMove = !arrangement.isHeldBack(seeker);
    boolean mayStay = !arrangement.isRequired(seeker);
    for (int slot : unit.slots()) {
      if ((mayMove && who.arcs().has(slot)) || (mayStay && slot == who.home())) {
        return true;
      }
    }
    return false;
  }
}
