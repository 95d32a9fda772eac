package no.romslig.solver.counterfactual;

import java.util.List;

/** What would have had to be different for a case to get a place. */
public sealed interface Reverse {

  /** Nothing: it has one. */
  record HasPlace(PlaceOf place) implements Reverse {}

  /**
   * Any of these.
   *
   * @param ways each changes as few facts as possible; need no more than it must
   * @param fewest whether no change of fewer facts would do; false where so many would have to
   *     change together that only one way was looked for, of which no fact can be left out
   */
  record Ways(List<Way> ways, boolean fewest) implements Reverse {

    public Ways {
      ways = List.copyOf(ways);
    }
  }

  /** No change of the case's own facts: what would suit is held by people who come before all. */
  record NoWay() implements Reverse {}

  /** Facts that would have had to be different together, and the place that would have come. */
  record Way(List<FactChange> changes, PlaceOf place) {

    public Way {
      changes = List.copyOf(changes);
    }
  }
}
