package no.romslig.solver.run.stay;

import java.util.Comparator;
import java.util.List;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.Party;
import no.romslig.solver.model.stay.Quota;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * Every stay that one person could have, by request and first day, and which of them may follow
 * which (rules ONE-PLACE and AV-02).
 */
final class OwnStays {

  static final int NONE = -1;

  private final StayProblem problem;
  private final List<StayRequest> requests;
  private final List<Quota.Lane> lanes;
  private final int[] fixed;
  private final int reach;
  private final long[][] starts;
  private final int[] offset;
  private final int[] day;
  private final int[] owner;
  private final int[] nextStart;

  OwnStays(StayProblem problem, List<StayRequest> own) {
    this.problem = problem;
    requests =
        own.stream()
            .sorted(Comparator.comparingInt(StayRequest::from).thenComparingInt(StayRequest::index))
            .toList();
    Party party = problem.parties().get(requests.getFirst().party());
    lanes = problem.quota().isNone() ? List.of() : party.lanes();
    reach = lanes.isEmpty() ? 0 : problem.quota().window() - 1;
    fixed = Quota.sums(party.fixedNights(), problem.axis().length());
    int size = requests.size();
    starts = new long[size][];
    offset = new int[size + 1];
    for (int i = 0; i < size; i++) {
      starts[i] = readStarts(requests.get(i));
      offset[i + 1] = offset[i] + Nights.count(starts[i]);
    }
    day = new int[offset[size]];
    owner = new int[offset[size]];
    nextStart = new int[size + 1];
    nextStart[size] = Integer.MAX_VALUE / 2;
    for (int i = size - 1; i >= 0; i--) {
      int at = offset[i];
      for (int d = Nights.next(starts[i], 0); d >= 0; d = Nights.next(starts[i], d + 1)) {
        day[at] = d;
        owner[at++] = i;
      }
      nextStart[i] =
          offset[i] == offset[i + 1]
              ? nextStart[i + 1]
              : Math.min(nextStart[i + 1], day[offset[i]]);
    }
  }

  private long[] readStarts(StayRequest request) {
    long[] any = new long[problem.axis().words()];
    long[] own = new long[any.length];
    for (int option = 0; option < request.places().length; option++) {
      if (startsAt(request, option, own)) {
        Nights.or(any, own);
      }
    }
    return any;
  }

  /** The days on which the request may begin at its option, beside all that is fixed. */
  boolean startsAt(StayRequest request, int option, long[] days) {
    long[] beds = problem.bedNights()[request.places()[option]];
    return problem.startsIn(request, option, beds, request.starts(), days);
  }

  /** The requests, by the day from which they may begin. */
  List<StayRequest> requests() {
    return requests;
  }

  /** How many stays there are; those of a request stand side by side, by day. */
  int size() {
    return day.length;
  }

  /** The first stay of a request; that of the number after the last is the end. */
  int first(int request) {
    return offset[request];
  }

  int day(int stay) {
    return day[stay];
  }

  int owner(int stay) {
    return owner[stay];
  }

  int nights(int stay) {
    return requests.get(owner[stay]).nights();
  }

  private int end(int stay) {
    return day[stay] + nights(stay);
  }

  /** Whether anything from a request on can meet the stay, or share a window with it. */
  boolean matters(int stay, int request) {
    return stay != NONE && end(stay) + reach > nextStart[request];
  }

  /** Whether the third may be had beside the two before it, each of which may be none. */
  boolean allows(int one, int other, int third) {
    return isApart(one, third) && isApart(other, third) && keepsWindows(one, other, third);
  }

  private boolean isApart(int one, int other) {
    return one == NONE || end(one) <= day[other] || end(other) <= day[one];
  }

  /** Windows that begin with a stay hold most of the stays that follow it. */
  private boolean keepsWindows(int one, int other, int third) {
    for (Quota.Lane lane : lanes) {
      if (!keeps(lane, one, one, other, third)
          || !keeps(lane, other, one, other, third)
          || !keeps(lane, third, one, other, third)) {
        return false;
      }
    }
    return true;
  }

  private boolean keeps(Quota.Lane lane, int from, int one, int other, int third) {
    if (from == NONE || !isBound(from)) {
      return true;
    }
    if (lane.step() == 1) {
      return isWithin(day[from], one, other, third);
    }
    int last = end(from);
    for (int first = lane.from(day[from] - problem.quota().window() + 1);
        first < last;
        first += lane.step()) {
      if (!isWithin(first, one, other, third)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWithin(int first, int one, int other, int third) {
    int nights =
        Quota.within(fixed, first, problem.quota().window())
            + more(first, one)
            + more(first, other)
            + more(first, third);
    return nights <= problem.quota().maxNights();
  }

  /** The nights of a bound stay in the window that are not fixed already. */
  private int more(int first, int stay) {
    if (stay == NONE || !isBound(stay)) {
      return 0;
    }
    int from = Math.max(first, day[stay]);
    int to = Math.min(first + problem.quota().window(), end(stay));
    return to <= from ? 0 : to - from - Quota.within(fixed, from, to - from);
  }

  private boolean isBound(int stay) {
    return requests.get(owner[stay]).bound();
  }
}
