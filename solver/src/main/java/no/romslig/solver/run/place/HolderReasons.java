package no.romslig.solver.run.place;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.SlotSet;
import no.romslig.solver.proposal.Witness.HolderWhy;

/** Why someone may have a place that another wants (docs/problem.md, section 8). */
final class HolderReasons {

  private static final Comparator<Seeker> BY_TURN =
      Comparator.comparing((Seeker seeker) -> !Rights.has(seeker))
          .thenComparing(seeker -> seeker.role() == Seeker.Role.RESIDENT_RELOCATION)
          .thenComparing(seeker -> Objects.requireNonNull(seeker.rank()));

  private final BitSet placed = new BitSet();
  private final BitSet movers = new BitSet();
  private final int[] turn;

  /**
   * The reasons among all seekers.
   *
   * @param order those placed by items of their own
   */
  HolderReasons(List<Seeker> seekers, List<Seeker> order) {
    order.forEach(seeker -> placed.set(seeker.index()));
    order.stream().filter(Seeker::hasHome).forEach(seeker -> movers.set(seeker.index()));
    turn = new int[seekers.size()];
    List<Seeker> byTurn =
        seekers.stream().filter(each -> each.rank() != null).sorted(BY_TURN).toList();
    Arrays.fill(turn, byTurn.size());
    for (int k = 0; k < byTurn.size(); k++) {
      boolean tied = k > 0 && BY_TURN.compare(byTurn.get(k - 1), byTurn.get(k)) == 0;
      turn[byTurn.get(k).index()] = tied ? turn[byTurn.get(k - 1).index()] : k;
    }
  }

  HolderWhy why(Seeker seeker, Seeker failed) {
    if (seeker.role() == Seeker.Role.COMPANION) {
      return HolderWhy.COMPANION;
    }
    boolean higher = placed.get(seeker.index()) && (!seeker.hasHome() || isHigher(seeker, failed));
    return higher ? HolderWhy.HIGHER_RANK : HolderWhy.RESIDENT;
  }

  /**
   * As {@link #why(Seeker, Seeker)}, in a full set that holds the home of everyone who does not
   * rank before the one who fails. One whose home is in it holds it as its resident, whatever the
   * rank, so that many who fail at one set can name the same holders.
   */
  HolderWhy why(Seeker seeker, SlotSet fullSet) {
    if (seeker.role() == Seeker.Role.COMPANION) {
      return HolderWhy.COMPANION;
    }
    boolean resident = seeker.hasHome() && fullSet.has(seeker.home());
    return placed.get(seeker.index()) && !resident ? HolderWhy.HIGHER_RANK : HolderWhy.RESIDENT;
  }

  /** Those of some whose own item is settled before the failed one's, though they have a home. */
  BitSet moversBefore(Seeker failed, BitSet among) {
    BitSet found = (BitSet) among.clone();
    found.and(movers);
    for (int k = found.nextSetBit(0); k >= 0; k = found.nextSetBit(k + 1)) {
      if (failed.rank() != null && turn[k] >= turn[failed.index()]) {
        found.clear(k);
      }
    }
    return found;
  }

  boolean ranksBefore(Seeker seeker, Seeker failed) {
    return why(seeker, failed) == HolderWhy.HIGHER_RANK;
  }

  /** Whether the seeker's own item is settled before the failed one's. */
  private boolean isHigher(Seeker seeker, Seeker failed) {
    return failed.rank() == null || turn[seeker.index()] < turn[failed.index()];
  }
}
