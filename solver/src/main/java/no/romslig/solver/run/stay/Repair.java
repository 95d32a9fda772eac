package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import no.romslig.solver.model.stay.StayRequest;
import org.jspecify.annotations.Nullable;

/**
 * The plan that comes from the last one: every stay that is still allowed is kept. Then those get a
 * stay that lost theirs or are new, in the order of need: in a free slot, else in the place of
 * lesser ones, which find another. What was refused before gets what is free now.
 */
final class Repair {

  private static final int TRIALS = 40;
  private static final int DRAWS = 8;

  private final Board board;
  private final LastStays last;
  private final RandomGenerator random;
  private final Insertion insertion;
  private final Ejection ejection;
  private final BitSet changed = new BitSet();
  private int left;
  private long steps;

  /**
   * @param left how many stays may become other than they were, beside those that must
   */
  Repair(Board board, LastStays last, int left, RandomGenerator random) {
    this.board = board;
    this.last = last;
    this.left = left;
    this.random = random;
    insertion = new Insertion(board);
    ejection = new Ejection(board);
  }

  /** Fills the empty board; what was refused before gets what is free now, if that is wanted. */
  void build(boolean fillsGaps) {
    List<StayRequest> inOrder = Construction.inOrder(board.problem());
    List<StayRequest> lost = new ArrayList<>();
    List<StayRequest> asked = new ArrayList<>();
    List<StayRequest> refused = new ArrayList<>();
    inOrder.stream().filter(last::has).sorted(last.byDay()).forEach(this::keep);
    for (StayRequest request : inOrder) {
      if (last.has(request)) {
        if (!board.isPlaced(request)) {
          lost.add(request);
        }
      } else {
        (last.isRefused(request) ? refused : asked).add(request);
      }
    }
    board.keep();
    // What is lost is a change whatever is found for it.
    lost.forEach(request -> changed.set(request.index()));
    lost.forEach(this::place);
    asked.forEach(this::place);
    for (StayRequest request : refused) {
      if (fillsGaps && left >= 1 && !board.isPlaced(request) && insert(request)) {
        count(request);
      }
    }
  }

  private void keep(StayRequest request) {
    int slot = last.slot(request, board);
    if (slot != Board.NONE) {
      board.place(request, slot);
    }
  }

  /** How many ways were tried. */
  long steps() {
    return steps;
  }

  private void place(StayRequest request) {
    if (board.isPlaced(request) || cost(request) > left) {
      return;
    }
    if (insert(request)) {
      count(request);
      return;
    }
    Way best = null;
    for (int trial = 0; trial < TRIALS; trial++) {
      Way way = tried(request);
      if (way != null && (best == null || way.isBetterThan(best))) {
        best = way;
      }
    }
    if (best != null) {
      take(best);
    }
  }

  /** What it adds to the changes that the request is not as it was. */
  private int cost(StayRequest request) {
    return changed.get(request.index()) ? 0 : 1;
  }

  private void count(StayRequest request) {
    left -= cost(request);
    changed.set(request.index());
    board.keep();
  }

  private boolean insert(StayRequest request) {
    steps++;
    int slot = insertion.find(request, Insertion.Policy.COMFORT, random);
    if (slot != Board.NONE) {
      board.place(request, slot);
    }
    return slot != Board.NONE;
  }

  /**
   * A way to place a request in place of others.
   *
   * @param slots each request concerned followed by its new slot
   * @param lost weighted nights that are missing by it
   * @param changes how many stays become other than they were
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Way(int[] slots, long lost, int changes) {

    private boolean isBetterThan(Way other) {
      return lost == other.lost ? changes < other.changes : lost < other.lost;
    }
  }

  /** One way, after which all is as before; null where there is none that is worth it. */
  private @Nullable Way tried(StayRequest request) {
    steps++;
    int slot = ejection.draw(request, DRAWS, true, random);
    if (slot == Board.NONE) {
      return null;
    }
    List<StayRequest> victims = new ArrayList<>();
    Way way = null;
    if (ejection.makeRoom(request, slot, victims)) {
      board.place(request, slot);
      int changes = cost(request);
      long lost = 0;
      for (StayRequest victim : victims) {
        insert(victim);
        boolean stays = board.isPlaced(victim);
        lost += stays ? 0 : Refill.worth(victim);
        changes += cost(victim);
      }
      if (lost < Refill.worth(request) && changes <= left) {
        way = new Way(board.changes(), lost, changes);
      }
    }
    board.takeBack();
    return way;
  }

  private void take(Way way) {
    int[] slots = way.slots();
    for (int i = 0; i < slots.length; i += 2) {
      StayRequest each = board.problem().requests().get(slots[i]);
      if (board.isPlaced(each)) {
        board.remove(each);
      }
    }
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i + 1] != Board.NONE) {
        board.place(board.problem().requests().get(slots[i]), slots[i + 1]);
      }
    }
    for (int i = 0; i < slots.length; i += 2) {
      count(board.problem().requests().get(slots[i]));
    }
  }
}
