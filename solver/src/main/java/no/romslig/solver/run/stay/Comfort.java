package no.romslig.solver.run.stay;

import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.Party;
import no.romslig.solver.model.stay.Place;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * How pleasant a slot is for a request beside the stays before and after it: a guide for the
 * search, in the order of the score's lower levels.
 */
final class Comfort {

  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final Board board;
  private final StayProblem problem;
  private StayRequest request;
  private int evenAfter;
  private int evenBefore;
  private int institutionBefore;
  private int institutionAfter;
  private int roomBefore;
  private int roomAfter;

  @SuppressWarnings("NullAway.Init")
  Comfort(Board board) {
    this.board = board;
    problem = board.problem();
  }

  /** Looks at the grant's stays in the cycles around the request's. */
  void prepare(StayRequest next) {
    request = next;
    evenAfter = UNKNOWN;
    evenBefore = UNKNOWN;
    institutionBefore = -1;
    institutionAfter = -1;
    roomBefore = -1;
    roomAfter = -1;
    if (next.isShort()) {
      return;
    }
    int before = UNKNOWN;
    int after = Integer.MAX_VALUE;
    Party party = problem.parties().get(next.party());
    for (int i = 0; i < party.anchors().size(); i++) {
      Party.Anchor anchor = party.anchors().get(i);
      if (anchor.grant() == next.grant()) {
        if (anchor.cycle() <= next.cycle() && anchor.cycle() > before) {
          before = anchor.cycle();
          follows(anchor.start(), before, anchor.institution(), anchor.room());
        } else if (anchor.cycle() > next.cycle() && anchor.cycle() < after) {
          after = anchor.cycle();
          precedes(anchor.start(), after, anchor.institution(), anchor.room());
        }
      }
    }
    for (int index : party.requests()) {
      StayRequest other = problem.requests().get(index);
      int slot = board.slot(index);
      if (slot >= 0 && index != next.index() && other.grant() == next.grant()) {
        Place place = problem.places().get(problem.place(slot));
        if (other.cycle() < next.cycle() && other.cycle() >= before) {
          before = other.cycle();
          follows(problem.day(slot), before, place.institution(), place.room());
        } else if (other.cycle() > next.cycle() && other.cycle() < after) {
          after = other.cycle();
          precedes(problem.day(slot), after, place.institution(), place.room());
        }
      }
    }
  }

  private void follows(int start, int cycle, int institution, int room) {
    evenAfter = start + (request.cycle() - cycle) * problem.cycleNights()[request.grant()];
    institutionBefore = institution;
    roomBefore = room;
  }

  private void precedes(int start, int cycle, int institution, int room) {
    evenBefore = start - (cycle - request.cycle()) * problem.cycleNights()[request.grant()];
    institutionAfter = institution;
    roomAfter = room;
  }

  /** What a start day costs, less is better. */
  long ofDay(int day) {
    long off = 0;
    if (evenAfter != UNKNOWN) {
      off += square(day - evenAfter);
    }
    if (evenBefore != UNKNOWN) {
      off += square(day - evenBefore);
    }
    long[] wished = request.wishes();
    int unwished =
        wished == null ? 0 : request.nights() - Nights.count(wished, day, day + request.nights());
    return Math.min(off, 0xFFFFF) << 10 | Math.min(unwished, 0x3FF);
  }

  /** What a place costs, less is better; below every difference between days. */
  long ofPlace(Place place) {
    int otherInstitution =
        changes(institutionBefore, place.institution())
            + changes(institutionAfter, place.institution());
    int otherUnit = changes(roomBefore, place.room()) + changes(roomAfter, place.room());
    int metres = problem.parties().get(request.party()).distances()[place.institution()];
    return (long) otherInstitution << 30
        | (long) otherUnit << 28
        | (long) Math.min(request.formRank(place), 3) << 26
        | (long) Math.min(request.preferences()[place.institution()], 31) << 21
        | Math.min(metres >> 3, 0x1FFFF) << 4
        | Math.min(Long.bitCount(place.features() & ~request.requiredFeatures()), 7) << 1
        | (place.external() ? 1 : 0);
  }

  private static int changes(int known, int now) {
    return known < 0 || known == now ? 0 : 1;
  }

  private static long square(long value) {
    return value * value;
  }
}
