package no.romslig.solver.run.stay;

import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.romslig.solver.model.stay.Place;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;
import no.romslig.solver.model.stay.StayTask;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/** What is said to be the least that can be missing. */
class StayBoundTest {

  private static final List<Long> ANY =
      List.of(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

  @Test
  void noPlanOfATinyTownMissesLessByPricesOrByNights() {
    int tight = 0;
    int above = 0;
    for (int seed = 1000; seed < 1120; seed++) {
      TinyTown tiny = new TinyTown(seed);
      long least = least(tiny).get(1);
      StayProblem problem = problem(tiny);
      List<StayRequest> open = requests(problem, true);
      long without = missing(requests(problem, false));

      PriceBound prices = new PriceBound(problem, open, 1);
      prices.improve(missing(open), 400);
      long byPrices = prices.value() + without;
      long byNights = new BedNightBound(problem, open).value() + without;

      assertThat(byPrices).as("prices, seed %d", seed).isLessThanOrEqualTo(least);
      assertThat(byNights).as("nights, seed %d", seed).isLessThanOrEqualTo(least);
      tight += byPrices == least ? 1 : 0;
      above += byPrices > byNights ? 1 : 0;
    }
    assertThat(tight).as("bounds by prices that are reached").isGreaterThan(50);
    assertThat(above).as("bounds by prices that are better").isGreaterThan(5);
  }

  @Test
  void aTinyTownIsSettledAtTheVeryLeast() {
    int better = 0;
    for (int seed = 2000; seed < 2400; seed++) {
      TinyTown tiny = new TinyTown(seed);
      List<Long> least = least(tiny);
      StayProblem problem = problem(tiny);
      if (problem.places().stream().anyMatch(Place::isShared)) {
        continue;
      }
      Board board = new Board(problem);
      StayBound bound = StayBound.of(problem, board.slots());
      long before = bound.others(least.get(0));

      bound.settle(board, () -> true);

      long[] value = StaySearch.value(problem, board.slots());
      assertThat(value[0]).as("acute, seed %d", seed).isEqualTo(least.get(0));
      assertThat(value[1]).as("others, seed %d", seed).isEqualTo(least.get(1));
      assertThat(bound.others(value[0])).as("bound, seed %d", seed).isEqualTo(value[1]);
      better += before < value[1] ? 1 : 0;
    }
    assertThat(better).as("bounds that branching made better").isGreaterThan(20);
  }

  @Test
  void whoeverStopsIsToldWhatIsProvenByThen() {
    for (int seed = 3000; seed < 3100; seed++) {
      TinyTown tiny = new TinyTown(seed);
      List<Long> least = least(tiny);
      StayProblem problem = problem(tiny);
      for (int parts = 0; parts < 4; parts++) {
        Board board = new Board(problem);
        StayBound bound = StayBound.of(problem, board.slots());
        int[] left = {parts};

        bound.settle(board, () -> left[0]-- > 0);

        long[] value = StaySearch.value(problem, board.slots());
        assertThat(bound.others(least.get(0)))
            .as("seed %d", seed)
            .isLessThanOrEqualTo(least.get(1));
        assertThat(value[0]).as("seed %d", seed).isGreaterThanOrEqualTo(least.get(0));
      }
    }
  }

  private static List<Long> least(TinyTown tiny) {
    return new BruteForce(tiny.facts()).betterThan(ANY);
  }

  private static StayProblem problem(TinyTown tiny) {
    return StayTask.of(tiny.town.snapshot(), tiny.rules.ruleSet(), List.of(), List.of()).problem();
  }

  /** Those that are not acute, and have an option or have none. */
  private static List<StayRequest> requests(StayProblem problem, boolean withOptions) {
    return problem.requests().stream()
        .filter(request -> !request.acute() && (request.places().length > 0) == withOptions)
        .toList();
  }

  private static long missing(List<StayRequest> requests) {
    return requests.stream().mapToLong(StayRequest::missing).sum();
  }

  @Test
  void whatThePersonsOwnWindowForbidsIsInTheBound() {
    Town town = new Town().horizon(56);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 7, 14).valid(day(0), null).unavailable(day(56), day(200));

    StayPlan plan = Plans.plan(town);

    assertThat(plan.respiteStays()).hasSize(2);
    assertThat(plan.bound()).isEqualTo(2 * 7 * 4).isEqualTo(plan.missing());
  }

  @Test
  void threeWhoCanAllComeOnTheSameDaysAloneLeaveOneWithout() {
    Town town = new Town().horizon(28);
    town.unit("A1", CareForm.RESPITE);
    for (String person : List.of("P1", "P2", "P3")) {
      town.grant("G-" + person, person, 7, 28)
          .valid(day(0), null)
          .unavailable(day(0), day(3))
          .unavailable(day(17), day(90));
    }

    StayPlan plan = Plans.plan(town);

    assertThat(plan.missing()).isEqualTo(7 * 4);
    assertThat(plan.bound()).isEqualTo(7 * 4);
  }
}
