package no.romslig.solver.constraint;

import java.util.Arrays;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.Party;
import no.romslig.solver.model.stay.Quota;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * What one person's stays cost together: being in two places (rule ONE-PLACE), too many nights in a
 * window (AV-02), uneven spacing, nights outside those wished, and changes of institution and unit.
 * One instance is used again and again, because a search asks millions of times.
 */
final class PartyCost {

  private final StayProblem problem;
  private final Timeline timeline = new Timeline();
  private final long[] planned;
  private final long[] respite;
  private final long[] bound;

  long hard;
  long spacing;
  long wishes;
  long otherInstitution;
  long otherUnit;

  PartyCost(StayProblem problem) {
    this.problem = problem;
    planned = new long[problem.axis().words()];
    respite = new long[planned.length];
    bound = new long[planned.length];
  }

  /** Fills the fields for one person. */
  void compute(Party party, int[] slots) {
    hard = 0;
    wishes = 0;
    Arrays.fill(planned, 0);
    timeline.reset(party.anchors());
    boolean any = false;
    for (int request : party.requests()) {
      if (slots[request] >= 0) {
        any = true;
        add(problem.requests().get(request), slots[request]);
      }
    }
    timeline.measure(problem.cycleNights());
    spacing = timeline.spacing;
    otherInstitution = timeline.otherInstitution;
    otherUnit = timeline.otherUnit;
    if (any && !party.lanes().isEmpty()) {
      hard += overQuota(party, slots);
    }
  }

  private void add(StayRequest request, int slot) {
    int day = problem.day(slot);
    int end = Math.min(day + request.nights(), problem.axis().length());
    hard += Nights.count(planned, day, end);
    Nights.set(planned, day, end);
    long[] wished = request.wishes();
    if (wished != null) {
      wishes += end - day - Nights.count(wished, day, end);
    }
    var place = problem.places().get(problem.place(slot));
    timeline.add(day, request.grant(), request.cycle(), place.institution(), place.room());
  }

  /** Nights too many, over all windows that a planned night lies in. */
  private long overQuota(Party party, int[] slots) {
    Quota quota = problem.quota();
    Arrays.fill(respite, 0);
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int index : party.requests()) {
      StayRequest request = problem.requests().get(index);
      if (slots[index] >= 0 && !request.isShort()) {
        int day = problem.day(slots[index]);
        first = Math.min(first, day);
        last = Math.max(last, day + request.nights());
        Nights.set(respite, day, day + request.nights());
      }
    }
    if (last < 0) {
      return 0;
    }
    int length = problem.axis().length();
    int[] own = Quota.sums(respite, length);
    Nights.or(respite, party.fixedNights());
    int[] all = Quota.sums(respite, length);
    int[] binding = Quota.sums(bound(party, slots), length);
    long over = 0;
    for (int i = 0; i < party.lanes().size(); i++) {
      Quota.Lane lane = party.lanes().get(i);
      for (int from = lane.from(first - quota.window() + 1); from < last; from += lane.step()) {
        int nights = Quota.within(all, from, quota.window());
        if (nights > quota.maxNights()
            && Quota.within(own, from, quota.window()) > 0
            && Quota.within(binding, from, quota.window()) > 0) {
          over += nights - quota.maxNights();
        }
      }
    }
    return over;
  }

  private long[] bound(Party party, int[] slots) {
    System.arraycopy(party.boundNights(), 0, bound, 0, bound.length);
    for (int index : party.requests()) {
      StayRequest request = problem.requests().get(index);
      if (slots[index] >= 0 && request.bound()) {
        int day = problem.day(slots[index]);
        Nights.set(bound, day, day + request.nights());
      }
    }
    return bound;
  }
}
