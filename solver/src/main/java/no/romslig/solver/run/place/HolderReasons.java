package no.romslig.solver.run.place;

import java.util.BitSet;
import java.util.List;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.SlotSet;
import no.romslig.solver.proposal.Witness.HolderWhy;

/** Why someone may have a place that another wants (docs/problem.md, section 8). */
final class HolderReasons {

  private final BitSet placed = new BitSet();

  /** The reasons, once these are placed by items of their own. */
  HolderReasons(List<Seeker> order) {
    order.forEach(seeker -> placed.set(seeker.index()));
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

  boolean ranksBefore(Seeker seeker, Seeker failed) {
    return why(seeker, failed) == HolderWhy.HIGHER_RANK;
  }

  /** Whether the seeker's own item is settled before the failed one's. */
  private static boolean isHigher(Seeker seeker, Seeker failed) {
    if (seeker.rank() == null || failed.rank() == null) {
      return failed.rank() == null;
    }
    boolean right = Rights.has(seeker);
    boolean failedRight = Rights.has(failed);
    if (right != failedRight) {
      return right;
    }
    boolean wish = seeker.role() == Seeker.Role.RESIDENT_RELOCATION;
    boolean failedWish = failed.role() == Seeker.Role.RESIDENT_RELOCATION;
    return wish == failedWish ? seeker.rank().compareTo(failed.rank()) < 0 : failedWish;
  }
}
