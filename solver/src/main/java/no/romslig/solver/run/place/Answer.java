package no.romslig.solver.run.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an arrangement can be extended. */
sealed interface Answer {

  /** It can: so. */
  record Possible(Arrangement arrangement) implements Answer {}

  /**
   * It cannot.
   *
   * @param region the full set that shows it, whatever couples and rooms for two do; null where
   *     only the branches show it
   * @param branches the ways that were tried
   * @param proven false where a limit ended the search
   */
  record Impossible(@Nullable Region region, List<ClosedWay> branches, boolean proven)
      implements Answer {

    public Impossible {
      branches = List.copyOf(branches);
    }
  }

  /** One way that was tried, and the full set that closes it. */
  record ClosedWay(List<Restriction> restrictions, Region region) {

    public ClosedWay {
      restrictions = List.copyOf(restrictions);
    }
  }
}
