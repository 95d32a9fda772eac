package no.romslig.solver.run.stay;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a group of requests misses at least that share neither place nor person with others: by the
 * nights of its beds at once, by prices the more one works, and by branching where it is small.
 */
final class GroupBound {

  /** How many requests a group may have that is looked through. */
  private static final int SMALL = 64;

  private static final int ROUNDS_BEFORE_BRANCHING = 600;
  private static final long MOST_BRANCHING = 4_000_000_000L;

  private final StayProblem problem;
  private final List<StayRequest> requests;
  private final long acuteFactor;
  private final boolean hasAcute;
  private final long byNights;
  private @Nullable PriceBound prices;
  private boolean branched;
  private long reached;
  private long value;

  GroupBound(StayProblem problem, List<StayRequest> requests, long acuteFactor) {
    this.problem = problem;
    this.requests = requests;
    this.acuteFactor = acuteFactor;
    hasAcute = requests.stream().anyMatch(StayRequest::acute);
    List<StayRequest> others = requests.stream().filter(each -> !each.acute()).toList();
    byNights = others.isEmpty() ? 0 : new BedNightBound(problem, others).value();
    value = byNights;
    reached = Long.MAX_VALUE;
  }

  boolean hasAcute() {
    return hasAcute;
  }

  /** The least that is missing, the acute stays aside. */
  long byNights() {
    return byNights;
  }

  /** The least that is missing, acute nights counted so many times. */
  long value() {
    return value;
  }

  /** Takes note of what a plan misses. */
  void know(int[] slots) {
    reached =
        requests.stream()
            .filter(each -> slots[each.index()] < 0)
            .mapToLong(each -> Pricing.weighted(each, acuteFactor))
            .sum();
  }

  private boolean isReached() {
    return value >= reached;
  }

  /** Whether more work on prices is of no use. */
  boolean isDone() {
    return isReached() || branched || (prices != null && prices.isDone()) || !canCount();
  }

  /** Whether two may have to suit each other, which prices do not see. */
  private boolean mayShare() {
    return requests.stream()
        .flatMapToInt(each -> Arrays.stream(each.places()))
        .anyMatch(place -> problem.places().get(place).isShared());
  }

  private boolean canCount() {
    return Pricing.canCount(requests, acuteFactor);
  }

  /** How much work a round of prices is. */
  long work() {
    return priced().work();
  }

  private PriceBound priced() {
    PriceBound made = prices;
    if (made == null) {
      made = new PriceBound(problem, requests, acuteFactor);
      prices = made;
    }
    return made;
  }

  /** Works on the prices for some rounds. */
  void improve(int rounds) {
    PriceBound bound = priced();
    bound.improve(reached, rounds);
    value = Math.max(value, bound.value());
  }

  /**
   * Looks for the very least, once, where the group is small enough.
   *
   * @param board holds the best plan known, and a better one of this group afterwards
   */
  void settle(Board board, BooleanSupplier goesOn) {
    if (branched || isReached() || !canCount() || requests.size() > SMALL || mayShare()) {
      return;
    }
    improve(ROUNDS_BEFORE_BRANCHING);
    if (isReached()) {
      return;
    }
    branched = true;
    Pricing pricing = priced().atBestPrices();
    Rounding rounding = new Rounding(board, pricing, requests, acuteFactor);
    value =
        Math.max(
            value, new BranchAndBound(pricing, rounding, MOST_BRANCHING, goesOn).bound(reached));
    rounding.keepBest();
    know(board.slots());
  }
}
