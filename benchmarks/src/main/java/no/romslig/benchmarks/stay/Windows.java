package no.romslig.benchmarks.stay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.romslig.solver.model.stay.Party;
import no.romslig.solver.model.stay.Quota;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/** The windows of nights that bind one person's stays (rule AV-02), and what each still leaves. */
final class Windows {

  /** So many nights of the person's stays may lie in {@code [from, to)}. */
  record Window(int from, int to, int left) {}

  private final List<Window> all = new ArrayList<>();
  private final List<StayRequest> stays;

  /**
   * @throws IllegalArgumentException where only some of the person's stays are bound
   */
  Windows(StayProblem problem, Party party) {
    stays =
        Arrays.stream(party.requests())
            .mapToObj(problem.requests()::get)
            .filter(request -> !request.isShort() && request.places().length > 0)
            .toList();
    boolean binds = stays.stream().anyMatch(StayRequest::bound);
    if (stays.stream().anyMatch(request -> request.bound() != binds)) {
      throw new IllegalArgumentException("A window of nights binds only some of a person's stays.");
    }
    if (binds && !problem.quota().isNone()) {
      party.lanes().forEach(lane -> add(lane, problem, party));
    }
  }

  private void add(Quota.Lane lane, StayProblem problem, Party party) {
    Quota quota = problem.quota();
    int length = problem.axis().length();
    int[] fixed = Quota.sums(party.fixedNights(), length);
    int first = stays.stream().mapToInt(StayRequest::from).min().orElse(0);
    int last =
        stays.stream().mapToInt(request -> request.to() - 1 + request.nights()).max().orElse(0);
    for (int from = lane.from(first - quota.window() + 1); from < last; from += lane.step()) {
      int left = quota.maxNights() - Quota.within(fixed, from, quota.window());
      all.add(new Window(from, from + quota.window(), Math.max(0, left)));
    }
  }

  List<Window> all() {
    return all;
  }

  /** The stays that the windows count. */
  List<StayRequest> stays() {
    return stays;
  }
}
