package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A closed part of the search, as a proof: a full set, or ways that exhaust a choice and are all
 * closed.
 *
 * @param causes positions of the assumptions that it rests on
 */
record Closed(Proof proof, BitSet causes) {

  /** Why it is closed. */
  sealed interface Proof {}

  /** A full set. */
  record Leaf(Region region) implements Proof {}

  /** Every way out of a conflict is closed. */
  record Fork(List<Way> ways) implements Proof {

    public Fork {
      ways = List.copyOf(ways);
    }
  }

  /** One way and why it is closed. */
  record Way(Restriction restriction, Proof proof) {}

  /** The leaves, each with the ways that lead to it, outermost first. */
  List<Answer.ClosedWay> leaves() {
    List<Answer.ClosedWay> leaves = new ArrayList<>();
    collect(proof, List.of(), leaves);
    return leaves;
  }

  private static void collect(Proof proof, List<Restriction> path, List<Answer.ClosedWay> leaves) {
    switch (proof) {
      case Leaf(Region region) -> leaves.add(new Answer.ClosedWay(path, region));
      case Fork(List<Way> ways) -> {
        for (Way way : ways) {
          List<Restriction> longer = new ArrayList<>(path);
          longer.add(way.restriction());
          collect(way.proof(), longer, leaves);
        }
      }
    }
  }
}
