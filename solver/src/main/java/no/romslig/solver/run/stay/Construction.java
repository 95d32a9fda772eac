package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/** The start: the greatest need first, each in its best free slot, or in place of lesser ones. */
final class Construction {

  private static final int DRAWS = 64;

  private final Board board;
  private final Insertion insertion;
  private final Ejection ejection;

  Construction(Board board) {
    this.board = board;
    insertion = new Insertion(board);
    ejection = new Ejection(board);
  }

  void build(RandomGenerator random) {
    List<StayRequest> left = new ArrayList<>();
    for (StayRequest request : inOrder(board.problem())) {
      if (!insert(request, Insertion.Policy.TIGHT, random)) {
        left.add(request);
      }
    }
    board.keep();
    for (StayRequest request : left) {
      if (board.isPlaced(request)
          || insert(request, Insertion.Policy.TIGHT, random)
          || insertInstead(request, random)) {
        board.keep();
      } else {
        board.takeBack();
      }
    }
  }

  /** Those with the fewest days to choose from go first among equals. */
  static List<StayRequest> inOrder(StayProblem problem) {
    return problem.requests().stream()
        .filter(request -> request.places().length > 0)
        .sorted(
            Comparator.comparing((StayRequest request) -> !request.acute())
                .thenComparing(Comparator.comparingLong(StayRequest::weight).reversed())
                .thenComparingLong(Construction::choice)
                .thenComparingInt(StayRequest::index))
        .toList();
  }

  private static long choice(StayRequest request) {
    return (long) request.places().length * Nights.count(request.starts());
  }

  private boolean insert(StayRequest request, Insertion.Policy policy, RandomGenerator random) {
    int slot = insertion.find(request, policy, random);
    if (slot != Board.NONE) {
      board.place(request, slot);
    }
    return slot != Board.NONE;
  }

  /** Takes out what is worth less, and finds it another slot where that goes. */
  private boolean insertInstead(StayRequest request, RandomGenerator random) {
    int slot = ejection.draw(request, DRAWS, true, random);
    if (slot == Board.NONE) {
      return false;
    }
    List<StayRequest> victims = new ArrayList<>();
    if (!ejection.makeRoom(request, slot, victims)) {
      return false;
    }
    board.place(request, slot);
    long lost = 0;
    boolean lostAcute = false;
    for (StayRequest victim : victims) {
      if (!insert(victim, Insertion.Policy.TIGHT, random)) {
        lost += victim.missing();
        lostAcute |= victim.acute();
      }
    }
    return request.acute() == lostAcute ? lost < request.missing() : request.acute();
  }
}
