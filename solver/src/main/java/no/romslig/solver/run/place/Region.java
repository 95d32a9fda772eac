package no.romslig.solver.run.place;

import java.util.BitSet;
import no.romslig.solver.model.place.SlotSet;

/**
 * All that a search for a free slot came to, in vain: the seekers hold all the slots but for the
 * first, who has none, and none of them may take a slot outside (Hall's condition). Regions that
 * differ in one seeker share the others.
 */
final class Region {

  private static final int NONE = -1;

  private final BitSet shared;
  private final int left;
  private final int instead;
  private final SlotSet slots;

  Region(BitSet seekers, SlotSet slots) {
    this(seekers, NONE, NONE, slots);
  }

  private Region(BitSet shared, int left, int instead, SlotSet slots) {
    this.shared = shared;
    this.left = left;
    this.instead = instead;
    this.slots = slots;
  }

  /** Not to be changed. */
  SlotSet slots() {
    return slots;
  }

  boolean holds(int seeker) {
    return seeker == instead || (seeker != left && shared.get(seeker));
  }

  /** Not to be changed. */
  BitSet seekers() {
    if (instead == NONE) {
      return shared;
    }
    BitSet seekers = (BitSet) shared.clone();
    seekers.clear(left);
    seekers.set(instead);
    return seekers;
  }

  /** The same with another seeker in the place of one; the same where that one is not in it. */
  Region with(int one, int another) {
    return holds(one) ? new Region(shared, instead == NONE ? one : left, another, slots) : this;
  }
}
