package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.model.place.PlaceProblem;

/**
 * The paths of one search: by whom each seeker was reached, for which slot, and by when the seeker
 * must move.
 */
final class PathTree {

  private static final int NONE = -1;

  private final PlaceProblem problem;
  private final int[] latest;
  private final int[] cameFrom;
  private final int[] slotGiven;
  private final int[] inExchange;
  private final boolean[] takesHome;
  private final BitSet seen = new BitSet();

  PathTree(PlaceProblem problem) {
    this.problem = problem;
    int seekers = problem.seekers().size();
    latest = new int[seekers];
    cameFrom = new int[seekers];
    slotGiven = new int[seekers];
    inExchange = new int[seekers];
    takesHome = new boolean[seekers];
  }

  void clear() {
    Arrays.fill(latest, Integer.MIN_VALUE);
  }

  /** Makes the seeker the first of all paths. */
  void begin(int seeker, int by) {
    reach(seeker, by, NONE, NONE, NONE);
  }

  /**
   * Reaches a seeker.
   *
   * @param by the last day on which the seeker may move
   * @param from who comes to the slot that the seeker leaves or lets become free
   * @param exchange who leaves that slot and takes the seeker's; -1 = nobody
   */
  void reach(int seeker, int by, int from, int slot, int exchange) {
    latest[seeker] = by;
    cameFrom[seeker] = from;
    slotGiven[seeker] = slot;
    inExchange[seeker] = exchange;
    takesHome[seeker] = from != NONE && (takesHome[from] || problem.homeOwner(slot) != NONE);
  }

  /** By when the seeker must move; the least number where not reached. */
  int latest(int seeker) {
    return latest[seeker];
  }

  /** By whom the seeker was reached; -1 = the first. */
  int cameFrom(int seeker) {
    return cameFrom[seeker];
  }

  /** The slot that whoever came from gets when the seeker moves. */
  int slotGiven(int seeker) {
    return slotGiven[seeker];
  }

  /** Whether anyone on the path to the seeker takes someone's home. */
  boolean takesHome(int seeker) {
    return takesHome[seeker];
  }

  /** Whether nobody is to move along the path and in exchange, or in exchange twice. */
  boolean isPath(int last) {
    seen.clear();
    for (int seeker = last; seeker != NONE; seeker = cameFrom[seeker]) {
      boolean again = isSeen(seeker) || (inExchange[seeker] != NONE && isSeen(inExchange[seeker]));
      if (again) {
        return false;
      }
    }
    return true;
  }

  private boolean isSeen(int seeker) {
    boolean before = seen.get(seeker);
    seen.set(seeker);
    return before;
  }

  /** Moves everyone along the path to the last, who takes the free slot at its end. */
  void move(Arrangement arrangement, int last, int end) {
    List<Integer> path = new ArrayList<>();
    Map<Integer, Integer> exchanges = new LinkedHashMap<>();
    for (int seeker = last; seeker != NONE; seeker = cameFrom[seeker]) {
      path.add(seeker);
      if (inExchange[seeker] != NONE) {
        exchanges.put(inExchange[seeker], arrangement.slotOf(seeker));
      }
      if (arrangement.slotOf(seeker) != NONE) {
        arrangement.leave(seeker);
      }
    }
    exchanges.keySet().forEach(arrangement::leave);
    exchanges.forEach(arrangement::enter);
    int slot = end;
    for (int seeker : path) {
      arrangement.enter(seeker, slot);
      slot = slotGiven[seeker];
    }
  }
}
