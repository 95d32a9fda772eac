package no.romslig.solver.run.stay;

import java.util.List;
import java.util.random.RandomGenerator;
import no.romslig.solver.model.stay.StayRequest;

/**
 * Places some requests as well as a short search in depth can: for each a few of its free slots, or
 * none, with the fewest weighted nights missing at the end.
 */
final class Refill {

  private static final int WIDTH = 4;
  private static final int MOST_NODES = 120;

  private final Board board;
  private final Insertion insertion;
  private List<StayRequest> queue = List.of();
  private int[] current = new int[0];
  private int[] best = new int[0];
  private long least;
  private int nodes;

  Refill(Board board) {
    this.board = board;
    insertion = new Insertion(board);
  }

  /**
   * @param requests without slots, in the order in which they are to be tried
   * @param most weighted nights that may be missing in the end; where that is not found, nothing is
   *     placed
   */
  void place(List<StayRequest> requests, long most, RandomGenerator random) {
    queue = requests;
    current = new int[requests.size()];
    best = new int[0];
    least = most + 1;
    nodes = 0;
    descend(0, 0, random);
    for (int i = 0; i < best.length; i++) {
      if (best[i] != Board.NONE) {
        board.place(queue.get(i), best[i]);
      }
    }
  }

  private void descend(int at, long lost, RandomGenerator random) {
    if (lost >= least || nodes > MOST_NODES) {
      return;
    }
    if (at == queue.size()) {
      least = lost;
      best = current.clone();
      return;
    }
    StayRequest request = queue.get(at);
    int[] slots = insertion.some(request, WIDTH, random);
    for (int slot : slots) {
      nodes++;
      board.place(request, slot);
      current[at] = slot;
      descend(at + 1, lost, random);
      board.remove(request);
      if (least == 0 || nodes > MOST_NODES) {
        return;
      }
    }
    current[at] = Board.NONE;
    nodes++;
    descend(at + 1, lost + worth(request), random);
  }

  /** An acute stay outweighs any other, whatever its nights. */
  static long worth(StayRequest request) {
    return request.missing() + (request.acute() ? 1L << 32 : 0);
  }
}
