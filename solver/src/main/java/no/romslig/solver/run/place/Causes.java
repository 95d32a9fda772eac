package no.romslig.solver.run.place;

import java.util.BitSet;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.SlotSet;

/** The assumptions that a full set rests on: those that keep its seekers from slots outside. */
final class Causes {

  private final Arrangement node;
  private final PlaceProblem problem;
  private final BitSet seekers;
  private final SlotSet inside;
  private final BitSet found = new BitSet();

  private Causes(Arrangement node, Region region) {
    this.node = node;
    problem = node.problem;
    seekers = region.seekers();
    inside = region.slots();
  }

  /** Positions among the node's restrictions. */
  static BitSet of(Arrangement node, Region region) {
    Causes causes = new Causes(node, region);
    node.openArcs().closings().forEach(causes::ofClosing);
    node.restrictions().stream()
        .map(Assumptions::unitOf)
        .filter(unit -> unit >= 0)
        .forEach(causes::ofUnit);
    causes.ofHomes();
    return causes.found;
  }

  private void ofClosing(OpenArcs.Closing closing) {
    if (!seekers.get(closing.seeker()) || node.isHeldBack(closing.seeker())) {
      return;
    }
    if (closing.slots().next(0, inside) >= 0) {
      found.set(closing.position());
    }
  }

  private void ofUnit(int unit) {
    for (int slot : problem.units().get(unit).slots()) {
      if (!inside.has(slot)) {
        ofSlot(slot);
      }
    }
  }

  private void ofSlot(int slot) {
    for (int k = seekers.nextSetBit(0); k >= 0; k = seekers.nextSetBit(k + 1)) {
      if (!node.isHeldBack(k) && node.openArcs().of(k).has(slot)) {
        ofPair(k, slot);
      }
    }
  }

  private void ofHomes() {
    for (int k = seekers.nextSetBit(0); k >= 0; k = seekers.nextSetBit(k + 1)) {
      Seeker seeker = problem.seekers().get(k);
      int home = seeker.home();
      boolean outside = home >= 0 && !node.isRequired(k) && !inside.has(home);
      if (outside) {
        ofPair(k, home);
      }
    }
  }

  private void ofPair(int seeker, int slot) {
    int cause = node.firstBarring(seeker, slot);
    if (cause >= 0) {
      found.set(cause);
    }
  }
}
