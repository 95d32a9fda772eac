package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * Empties a stretch of nights in some places that a request may have, and fills them anew in
 * another order.
 */
final class Ruin {

  private static final int MOST_PLACES = 4;
  private static final int MOST_STAYS = 16;
  private static final int MOST_SEARCHED = 10;

  private record Queued(StayRequest request, double rank) {}

  private final Board board;
  private final StayProblem problem;
  private final Insertion insertion;
  private final Ejection ejection;
  private final Refill refill;

  Ruin(Board board) {
    this.board = board;
    problem = board.problem();
    insertion = new Insertion(board);
    ejection = new Ejection(board);
    refill = new Refill(board);
  }

  void attempt(StayRequest seed, RandomGenerator random) {
    int slot = board.slot(seed.index());
    if (slot == Board.NONE) {
      slot = ejection.draw(seed, 2, true, random);
      if (slot == Board.NONE) {
        return;
      }
    }
    int around = random.nextInt(28);
    int from = Math.max(0, problem.day(slot) - around);
    int to = Math.min(problem.axis().length(), problem.day(slot) + seed.nights() + around);
    List<StayRequest> out = new ArrayList<>();
    empty(problem.place(slot), from, to, out);
    for (int i = random.nextInt(MOST_PLACES); i > 0 && out.size() < MOST_STAYS; i--) {
      empty(seed.places()[random.nextInt(seed.places().length)], from, to, out);
    }
    if (!board.isPlaced(seed) && out.stream().noneMatch(each -> each.index() == seed.index())) {
      out.add(seed);
    }
    for (int i = random.nextInt(4); i > 0 && board.lacking().size() > out.size(); i--) {
      StayRequest other = problem.requests().get(board.lacking().any(random));
      if (out.stream().noneMatch(each -> each.index() == other.index())) {
        out.add(other);
      }
    }
    if (out.size() <= MOST_SEARCHED && random.nextInt(3) == 0) {
      search(out, random);
    } else {
      refill(out, random);
    }
  }

  private void search(List<StayRequest> out, RandomGenerator random) {
    long lost = 0;
    for (StayRequest request : out) {
      lost += board.wasPlaced(request) ? 0 : Refill.worth(request);
    }
    List<StayRequest> order = new ArrayList<>();
    inOrder(out, random).forEach(queued -> order.add(queued.request()));
    refill.place(order, lost, random);
  }

  private void empty(int place, int from, int to, List<StayRequest> out) {
    for (int night = from; night < to; night++) {
      for (int holder = board.holder(place, night);
          holder != Board.NONE;
          holder = board.holder(place, night)) {
        StayRequest request = problem.requests().get(holder);
        board.remove(request);
        out.add(request);
      }
    }
  }

  private static List<Queued> inOrder(List<StayRequest> out, RandomGenerator random) {
    List<Queued> queue = new ArrayList<>();
    boolean anyOrder = random.nextInt(4) == 0;
    for (StayRequest request : out) {
      double rank = anyOrder ? 1 : request.weight() * (request.acute() ? 1000.0 : 1.0);
      queue.add(new Queued(request, -rank * (0.5 + random.nextDouble())));
    }
    queue.sort(Comparator.comparingDouble(Queued::rank));
    return queue;
  }

  private void refill(List<StayRequest> out, RandomGenerator random) {
    Insertion.Policy policy =
        random.nextInt(3) == 0 ? Insertion.Policy.COMFORT : Insertion.Policy.TIGHT;
    for (Queued queued : inOrder(out, random)) {
      int free =
          insertion.find(
              queued.request(), random.nextInt(8) == 0 ? Insertion.Policy.RANDOM : policy, random);
      if (free != Board.NONE) {
        board.place(queued.request(), free);
      }
    }
  }
}
