package no.romslig.solver.run.stay;

import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
      long least = new BruteForce(tiny.facts()).betterThan(ANY).get(1);
      StayProblem problem =
          StayTask.of(tiny.town.snapshot(), tiny.rules.ruleSet(), List.of(), List.of()).problem();
      List<StayRequest> open =
          problem.requests().stream()
              .filter(request -> request.places().length > 0 && !request.acute())
              .toList();
      long without =
          problem.requests().stream()
              .filter(request -> request.places().length == 0 && !request.acute())
              .mapToLong(StayRequest::missing)
              .sum();

      long all = open.stream().mapToLong(StayRequest::missing).sum();
      long byPrices = new PriceBound(problem, open).value(all) + without;
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
