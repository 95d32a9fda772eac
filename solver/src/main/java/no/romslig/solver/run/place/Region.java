package no.romslig.solver.run.place;

import java.util.List;

/**
 * All that a search for a free slot came to, in vain: the seekers hold all the slots but for the
 * first, who has none, and none of them may take a slot outside (Hall's condition).
 */
record Region(List<Integer> seekers, List<Integer> slots) {

  Region {
    seekers = List.copyOf(seekers);
    slots = List.copyOf(slots);
  }
}
