package no.romslig.solver.run.place;

import java.util.BitSet;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.SlotSet;
import org.jspecify.annotations.Nullable;

/** Where one seeker could go by a day, with days, couples and rooms for two as they are. */
final class Outlook {

  private static final int NONE = -1;

  private final PlaceProblem problem;
  private final NearSlots near;
  private final LateHomes lateHomes;
  private final SlotSet ahead;
  private final BitSet bound = new BitSet();

  Outlook(PlaceProblem problem) {
    this.problem = problem;
    near = new NearSlots(problem);
    lateHomes = new LateHomes(problem);
    ahead = SlotSet.noneOf(problem.slots().size());
  }

  /**
   * Looks at an arrangement.
   *
   * @param first whose slot counts as free
   */
  void lookAt(Arrangement arrangement, int first) {
    bound.clear();
    for (Bond bond : arrangement.bonds()) {
      bound.set(bond.one());
      if (bond.other() != NONE) {
        bound.set(bond.other());
      }
    }
    lateHomes.lookAt(arrangement, first, bound);
  }

  /**
   * What the seeker may take by the day, near enough to the partner; not to be kept beyond the next
   * question.
   *
   * @return null where there is nothing, as for most who are asked late in a search
   */
  @Nullable SlotSet of(Arrangement arrangement, int seeker, int latest, SlotSet without) {
    SlotSet open = arrangement.openArcs().of(seeker);
    SlotSet soon = problem.seekers().get(seeker).arcs().by(latest);
    SlotSet late = lateHomes.heldAfter(latest);
    boolean any = ahead.become(open, soon, without, late);
    int home = problem.seekers().get(seeker).home();
    if (home != NONE && late.has(home) && open.has(home) && soon.has(home)) {
      ahead.add(home);
      any = true;
    }
    if (any && bound.get(seeker)) {
      for (Bond bond : arrangement.bonds()) {
        if (bond.binds(seeker)) {
          keep(arrangement, bond, seeker);
        }
      }
    }
    return any ? ahead : null;
  }

  private void keep(Arrangement arrangement, Bond bond, int seeker) {
    if (bond.fixed() != null) {
      ahead.retainAll(near.of(bond, bond.fixed()));
      return;
    }
    int partner = bond.one() == seeker ? bond.other() : bond.one();
    if (arrangement.slotOf(partner) != NONE) {
      ahead.retainAll(near.of(bond, arrangement.unitOf(partner).place()));
    }
  }

  /** The last day up to the latest on which the slot may be taken; -1 = none. */
  int lastDay(int seeker, int slot, int latest) {
    Arcs arcs = problem.seekers().get(seeker).arcs();
    if (latest <= arcs.earliestLast()) {
      return latest;
    }
    int arc = arcs.find(slot);
    int by = Math.min(latest, arcs.last(arc));
    return arcs.first(arc) <= by ? by : NONE;
  }

  /** Whether those besides the slot's owner and holder leave room for the seeker by the day. */
  boolean hasRoom(Arrangement arrangement, int seeker, int slot, int by) {
    boolean mates =
        arrangement.isOpenToAll(slot)
            || (arrangement.permitsOpen(seeker, slot) && suitsRoomMate(arrangement, seeker, slot));
    return mates
        && (problem.table().waitsForOwnerOnly(slot)
            || arrangement.dates().roomFrom(seeker, slot) <= by);
  }

  private boolean suitsRoomMate(Arrangement arrangement, int seeker, int slot) {
    OpenUnit unit = problem.unitOf(slot);
    for (int other : unit.slots()) {
      int holder = arrangement.holder(other);
      boolean shares = other != slot && holder != NONE && holder != seeker;
      if (shares && !problem.mayShare(seeker, holder, unit)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the holder of the owner's home may take the owner's place. */
  boolean mayExchange(Arrangement arrangement, int owner, int holder) {
    return lateHomes.mayExchange(arrangement, owner, holder, bound);
  }
}
