package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import no.romslig.solver.model.stay.MoveSource;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.Stay;
import no.romslig.solver.model.stay.StayPlanning;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;
import no.romslig.solver.run.stay.Insertion.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Makes the moves of the search. Each is tried out on a board of its own and taken back, so that
 * what Timefold then judges keeps every hard rule.
 */
final class StayMoves implements MoveSource {

  /** For a plan that is only measured. */
  static final MoveSource NONE =
      new MoveSource() {
        @Override
        public void stepStarts(StayPlanning planning) {}

        @Override
        public int[] next(RandomGenerator random) {
          throw new UnsupportedOperationException("this plan is only measured");
        }
      };

  private static final int TRIES = 50;
  private static final int DEPTH = 3;

  private final Board board;
  private final StayProblem problem;
  private final Insertion insertion;
  private final Ejection ejection;
  private final Ruin ruin;
  private final List<StayRequest> movable;
  private final Runnable onMove;
  private final BitSet mayDiffer = new BitSet();
  private @Nullable StayPlanning known;

  StayMoves(Board board, Runnable onMove) {
    this.board = board;
    this.onMove = onMove;
    problem = board.problem();
    insertion = new Insertion(board);
    ejection = new Ejection(board);
    ruin = new Ruin(board);
    movable = problem.requests().stream().filter(request -> request.places().length > 0).toList();
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // Timefold changes one working solution step by step
  public void stepStarts(StayPlanning planning) {
    if (planning != known) {
      known = planning;
      planning.getStays().forEach(stay -> mayDiffer.set(stay.getIndex()));
    }
    List<Stay> stays = planning.getStays();
    List<StayRequest> differing = new ArrayList<>();
    for (int i = mayDiffer.nextSetBit(0); i >= 0; i = mayDiffer.nextSetBit(i + 1)) {
      if (stays.get(i).slotOrNone() != board.slot(i)) {
        StayRequest request = problem.requests().get(i);
        differing.add(request);
        if (board.isPlaced(request)) {
          board.remove(request);
        }
      }
    }
    for (StayRequest request : differing) {
      int slot = stays.get(request.index()).slotOrNone();
      if (slot != Board.NONE) {
        board.place(request, slot);
      }
    }
    board.keep();
    mayDiffer.clear();
  }

  @Override
  public int[] next(RandomGenerator random) {
    onMove.run();
    for (int i = 0; i < TRIES; i++) {
      attempt(random);
      int[] changes = board.changes();
      board.takeBack();
      if (changes.length > 0) {
        for (int j = 0; j < changes.length; j += 2) {
          mayDiffer.set(changes[j]);
        }
        return changes;
      }
    }
    // Nothing moves: hand back a stay to where it is.
    int index = movable.get(random.nextInt(movable.size())).index();
    return new int[] {index, board.slot(index)};
  }

  private void attempt(RandomGenerator random) {
    int kind = random.nextInt(100);
    boolean someLack = board.lacking().size() > 0;
    if (someLack && kind < 45) {
      StayRequest request = lacking(random);
      instead(request, 6, random.nextInt(4) > 0, random);
    } else if (kind < 65) {
      ruin.attempt(random.nextBoolean() && someLack ? lacking(random) : any(random), random);
    } else if (kind < 75) {
      instead(any(random), 2, random.nextBoolean(), random);
    } else {
      elsewhere(any(random), random);
    }
  }

  private StayRequest any(RandomGenerator random) {
    return movable.get(random.nextInt(movable.size()));
  }

  /** One without a slot, rather one of greater worth. */
  private StayRequest lacking(RandomGenerator random) {
    StayRequest one = problem.requests().get(board.lacking().any(random));
    StayRequest other = problem.requests().get(board.lacking().any(random));
    return other.missing() > one.missing() ? other : one;
  }

  /** Gives the request another slot that is free, or one for the first time. */
  private void elsewhere(StayRequest request, RandomGenerator random) {
    int before = board.slot(request.index());
    if (before != Board.NONE) {
      board.remove(request);
    }
    int kind = random.nextInt(8);
    int slot =
        kind < 2 && before != Board.NONE
            ? shifted(request, before, random)
            : insertion.find(
                request,
                kind < 5 ? Policy.COMFORT : kind < 6 ? Policy.TIGHT : Policy.RANDOM,
                random);
    if (slot != Board.NONE) {
      board.place(request, slot);
    } else if (before != Board.NONE) {
      board.place(request, before);
    }
  }

  /** Another start in the same place. */
  private int shifted(StayRequest request, int slot, RandomGenerator random) {
    int place = problem.place(slot);
    long[] starts = new long[board.words()];
    board.freeStarts(request, request.option(place), board.calendar(request), starts);
    int days = Nights.count(starts);
    return days == 0 ? Board.NONE : problem.slot(place, Nights.nth(starts, random.nextInt(days)));
  }

  /** Gives the request a slot that others hold, and these one elsewhere. */
  private void instead(StayRequest request, int draws, boolean besideOwn, RandomGenerator random) {
    if (board.isPlaced(request)) {
      board.remove(request);
    } else {
      int free = insertion.find(request, policy(random), random);
      if (free != Board.NONE) {
        board.place(request, free);
        return;
      }
    }
    push(request, draws, besideOwn, DEPTH, random);
  }

  private boolean push(
      StayRequest request, int draws, boolean besideOwn, int depth, RandomGenerator random) {
    int slot = ejection.draw(request, draws, besideOwn, random);
    List<StayRequest> victims = new ArrayList<>();
    if (slot == Board.NONE || !ejection.makeRoom(request, slot, victims)) {
      return false;
    }
    board.place(request, slot);
    victims.sort(Comparator.comparingLong((StayRequest victim) -> -victim.missing()));
    for (StayRequest victim : victims) {
      int free = insertion.find(victim, policy(random), random);
      if (free != Board.NONE) {
        board.place(victim, free);
      } else if (depth > 1 && random.nextInt(2) == 0) {
        push(victim, 6, true, depth - 1, random);
      }
    }
    return true;
  }

  private static Policy policy(RandomGenerator random) {
    int kind = random.nextInt(8);
    return kind < 4 ? Policy.TIGHT : kind < 7 ? Policy.COMFORT : Policy.RANDOM;
  }
}
