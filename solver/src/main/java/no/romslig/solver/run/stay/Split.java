package no.romslig.solver.run.stay;

import java.util.BitSet;

/**
 * A way to part the plans in two: in the one part a request goes without or has one of some
 * options, in the other it has one of the rest; or the other way round.
 *
 * @param options of the person that the first part may have, among those of the request
 * @param withoutFirst whether the first part may go without, and the second may not
 */
record Split(OwnPlan person, int request, BitSet options, boolean withoutFirst) {

  /** Leaves only one of the two parts. */
  void take(boolean first, Undo undo) {
    int end = person.firstOption(request + 1);
    for (int option = person.firstOption(request); option < end; option++) {
      if (options.get(option) != first && !person.isOut(option)) {
        person.takeOut(option, undo);
      }
    }
    if (first != withoutFirst && !person.isMust(request)) {
      person.demand(request, undo);
    }
  }
}
