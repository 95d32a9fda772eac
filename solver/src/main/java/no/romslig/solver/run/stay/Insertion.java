package no.romslig.solver.run.stay;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.Place;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/** Finds a free slot for a request. */
final class Insertion {

  /** Which of the free slots is best. */
  enum Policy {
    /** The most pleasant one. */
    COMFORT,
    /** The one that leaves the fewest nights that are of no use to anyone. */
    TIGHT,
    /** Any. */
    RANDOM
  }

  /** A gap of fewer nights than this is hardly of use to anyone. */
  private static final int USEFUL_GAP = 7;

  private final Board board;
  private final StayProblem problem;
  private final Comfort comfort;
  private final long[] starts;
  private long[] calendar;

  Insertion(Board board) {
    this.board = board;
    problem = board.problem();
    comfort = new Comfort(board);
    starts = new long[board.words()];
    calendar = starts;
  }

  /** A free slot for a request that has none; {@link Board#NONE} where there is none. */
  int find(StayRequest request, Policy policy, RandomGenerator random) {
    calendar = board.calendar(request);
    if (Nights.isEmpty(calendar)) {
      return Board.NONE;
    }
    return switch (policy) {
      case RANDOM -> anySlot(request, random);
      case COMFORT, TIGHT -> bestSlot(request, policy == Policy.TIGHT);
    };
  }

  /**
   * Up to so many free slots of different merit: the one that wastes least, the most pleasant, and
   * any.
   */
  int[] some(StayRequest request, int most, RandomGenerator random) {
    if (Nights.isEmpty(board.calendar(request))) {
      return new int[0];
    }
    int[] slots = new int[most];
    int size = 0;
    for (int i = 0; i < most; i++) {
      Policy policy = i == 0 ? Policy.TIGHT : i == 1 ? Policy.COMFORT : Policy.RANDOM;
      int slot = find(request, policy, random);
      if (slot == Board.NONE) {
        break;
      }
      boolean isNew = true;
      for (int j = 0; j < size; j++) {
        isNew &= slots[j] != slot;
      }
      if (isNew) {
        slots[size++] = slot;
      }
    }
    return Arrays.copyOf(slots, size);
  }

  private int bestSlot(StayRequest request, boolean tight) {
    comfort.prepare(request);
    int best = Board.NONE;
    long least = Long.MAX_VALUE;
    int[] places = request.places();
    for (int option = 0; option < places.length; option++) {
      if (!board.freeStarts(request, option, calendar, starts)) {
        continue;
      }
      int day = Nights.next(starts, 0);
      Place place = problem.places().get(places[option]);
      long ofPlace = comfort.ofPlace(place);
      for (; day >= 0; day = Nights.next(starts, day + 1)) {
        long cost =
            tight
                ? (long) waste(request, place.index(), day) << 56
                    | comfort.ofDay(day) << 26
                    | ofPlace >> 6
                : comfort.ofDay(day) << 32 | ofPlace;
        if (cost < least) {
          least = cost;
          best = problem.slot(place.index(), day);
        }
      }
    }
    return best;
  }

  /** How little the gaps before and after the stay would be worth, 0–20. */
  private int waste(StayRequest request, int place, int day) {
    long[] beds = board.beds(place);
    int before = 0;
    while (before < USEFUL_GAP && Nights.get(beds, day - 1 - before)) {
      before++;
    }
    int end = board.bedEnd(request, day);
    int after = 0;
    while (after < USEFUL_GAP && Nights.get(beds, end + after)) {
      after++;
    }
    return waste(before) + waste(after);
  }

  private static int waste(int gap) {
    return gap == 0 ? 0 : gap < USEFUL_GAP ? 10 : 4;
  }

  private int anySlot(StayRequest request, RandomGenerator random) {
    int seen = 0;
    int chosen = Board.NONE;
    int[] places = request.places();
    for (int option = 0; option < places.length; option++) {
      if (board.freeStarts(request, option, calendar, starts)) {
        int here = Nights.count(starts);
        seen += here;
        if (random.nextInt(seen) < here) {
          chosen = problem.slot(places[option], Nights.nth(starts, random.nextInt(here)));
        }
      }
    }
    return chosen;
  }
}
