package no.romslig.solver.run.stay;

import java.util.List;
import java.util.random.RandomGenerator;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.Party;
import no.romslig.solver.model.stay.Place;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/** Makes a slot free for a request by taking out whatever stands in its way. */
final class Ejection {

  private final Board board;
  private final StayProblem problem;
  private final long[] starts;

  Ejection(Board board) {
    this.board = board;
    problem = board.problem();
    starts = new long[board.words()];
  }

  /**
   * A slot that the request may have once others leave: the cheapest of some that are drawn.
   *
   * @param draws how many are looked at
   * @param besideOwn whether the person's other stays are to be left in peace
   */
  int draw(StayRequest request, int draws, boolean besideOwn, RandomGenerator random) {
    long[] calendar = besideOwn ? board.calendar(request) : request.starts();
    int best = Board.NONE;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < draws; i++) {
      int option = random.nextInt(request.places().length);
      int place = request.places()[option];
      problem.startsIn(request, option, problem.bedNights()[place], calendar, starts);
      int days = Nights.count(starts);
      if (days > 0) {
        int slot = problem.slot(place, Nights.nth(starts, random.nextInt(days)));
        long cost = cost(request, slot);
        if (cost < least) {
          least = cost;
          best = slot;
        }
      }
    }
    return best;
  }

  /** Weighted nights of the stays that hold the slot's bed. */
  long cost(StayRequest request, int slot) {
    int place = problem.place(slot);
    int day = problem.day(slot);
    int end = board.bedEnd(request, day);
    long[] beds = board.beds(place);
    long cost = 0;
    int last = Board.NONE;
    for (int night = day; night < end; night++) {
      if (!Nights.get(beds, night)) {
        int holder = lightest(place, night);
        if (holder != last && holder != Board.NONE) {
          cost += worth(holder);
          last = holder;
        }
      }
    }
    return cost;
  }

  private long worth(int request) {
    StayRequest holder = problem.requests().get(request);
    // An acute stay outweighs any other, whatever its nights.
    return holder.missing() + (holder.acute() ? 1L << 32 : 0);
  }

  private int lightest(int place, int night) {
    int one = board.holder(place, night);
    int other = board.holderBeside(place, night);
    if (one == Board.NONE || other == Board.NONE) {
      return Math.max(one, other);
    }
    return worth(other) < worth(one) ? other : one;
  }

  /**
   * Takes out what stands in the way of the slot.
   *
   * @param victims gets what was taken out
   * @return false where the slot cannot be made free; then some may have left in vain
   */
  boolean makeRoom(StayRequest request, int slot, List<StayRequest> victims) {
    Place place = problem.places().get(problem.place(slot));
    int day = problem.day(slot);
    int option = request.option(place.index());
    clearRoom(request, place, day, victims);
    int end = board.bedEnd(request, day);
    for (int night = day; night < end; night++) {
      if (!Nights.get(board.beds(place.index()), night)) {
        int holder = lightest(place.index(), night);
        if (holder == Board.NONE) {
          return false;
        }
        eject(holder, victims);
      }
    }
    clearCalendar(request, day, victims);
    board.freeStarts(request, option, board.calendar(request), starts);
    return Nights.get(starts, day);
  }

  private void clearRoom(StayRequest request, Place place, int day, List<StayRequest> victims) {
    if (!place.isShared()) {
      return;
    }
    for (StayRequest other : List.copyOf(board.inRoom(place.room()))) {
      int start = problem.day(board.slot(other.index()));
      if (start < day + request.nights()
          && day < start + other.nights()
          && !problem.mayShare(request, other, place)) {
        eject(other.index(), victims);
      }
    }
  }

  /** Takes out the person's own stays, the nearest first, until the day is allowed. */
  private void clearCalendar(StayRequest request, int day, List<StayRequest> victims) {
    Party party = problem.parties().get(request.party());
    while (!Nights.get(board.calendar(request), day)) {
      int nearest = Board.NONE;
      int least = Integer.MAX_VALUE;
      for (int index : party.requests()) {
        int slot = board.slot(index);
        if (slot >= 0 && index != request.index()) {
          int off = Math.abs(problem.day(slot) - day);
          if (off < least) {
            least = off;
            nearest = index;
          }
        }
      }
      if (nearest == Board.NONE) {
        return;
      }
      eject(nearest, victims);
    }
  }

  private void eject(int index, List<StayRequest> victims) {
    StayRequest victim = problem.requests().get(index);
    board.remove(victim);
    victims.add(victim);
  }
}
