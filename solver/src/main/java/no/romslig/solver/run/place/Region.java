package no.romslig.solver.run.place;

import java.util.BitSet;
import no.romslig.solver.model.place.SlotSet;

/**
 * All that a search for a free slot came to, in vain: the seekers hold all the slots but for the
 * first, who has none, and none of them may take a slot outside (Hall's condition). Not to be
 * changed.
 */
record Region(BitSet seekers, SlotSet slots) {}
