package no.romslig.solver.run.stay;

import java.util.Arrays;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.Party;
import no.romslig.solver.model.stay.Quota;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * When a request may begin beside the person's other stays (rules ONE-PLACE and AV-02), remembered
 * until one of them changes.
 */
final class Calendars {

  private final StayProblem problem;
  private final int[] slots;
  private final long[] partyVersion;
  private final long[] version;
  private final long[][] starts;

  Calendars(StayProblem problem, int[] slots) {
    this.problem = problem;
    this.slots = slots;
    partyVersion = new long[problem.parties().size()];
    version = new long[slots.length];
    Arrays.fill(version, -1);
    starts = new long[slots.length][];
  }

  void changed(int party) {
    partyVersion[party]++;
  }

  long[] of(StayRequest request) {
    Party party = problem.parties().get(request.party());
    if (party.requests().length == 1) {
      return request.starts();
    }
    int index = request.index();
    if (version[index] != partyVersion[request.party()]) {
      version[index] = partyVersion[request.party()];
      starts[index] = compute(request, party);
    }
    return starts[index];
  }

  private long[] compute(StayRequest request, Party party) {
    long[] others = new long[problem.axis().words()];
    long[] respite = party.fixedNights().clone();
    boolean any = false;
    for (int index : party.requests()) {
      if (index != request.index() && slots[index] >= 0) {
        StayRequest other = problem.requests().get(index);
        int day = problem.day(slots[index]);
        Nights.set(others, day, day + other.nights());
        if (!other.isShort()) {
          Nights.set(respite, day, day + other.nights());
        }
        any = true;
      }
    }
    if (!any) {
      return request.starts();
    }
    long[] free = new long[others.length];
    Nights.set(free, 0, problem.axis().length());
    Nights.andNot(free, others);
    Nights.erode(free, request.nights());
    Nights.and(free, request.starts());
    if (!request.isShort() && !party.lanes().isEmpty()) {
      keepQuota(request, party, respite, free);
    }
    return free;
  }

  private void keepQuota(StayRequest request, Party party, long[] respite, long[] free) {
    Quota quota = problem.quota();
    int length = problem.axis().length();
    int[] sums = Quota.sums(respite, length);
    int[] bound = request.bound() ? null : Quota.sums(bound(request, party), length);
    for (Quota.Lane lane : party.lanes()) {
      for (int day = Nights.next(free, 0); day >= 0; day = Nights.next(free, day + 1)) {
        if (!quota.allows(lane, day, request.nights(), sums, bound)) {
          Nights.clear(free, day, day + 1);
        }
      }
    }
  }

  private long[] bound(StayRequest request, Party party) {
    long[] nights = party.boundNights().clone();
    for (int index : party.requests()) {
      StayRequest other = problem.requests().get(index);
      if (index != request.index() && slots[index] >= 0 && other.bound()) {
        int day = problem.day(slots[index]);
        Nights.set(nights, day, day + other.nights());
      }
    }
    return nights;
  }
}
