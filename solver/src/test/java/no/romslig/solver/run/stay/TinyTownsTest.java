package no.romslig.solver.run.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TinyTownsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void noPlanAtAllIsBetter(int part) {
    int lacking = 0;
    for (int seed = part * 50; seed < part * 50 + 50; seed++) {
      TinyTown tiny = new TinyTown(seed);

      StayPlan plan =
          Plans.plan(tiny.town.snapshot(), tiny.rules.ruleSet(), List.of(), List.of(), 5_000);

      NaivePlan read = new NaivePlan(tiny.facts(), plan);
      List<Long> value = read.value();
      List<Long> optimum = new BruteForce(tiny.facts()).betterThan(value);
      assertThat(read.breaches()).as("seed %d", seed).isEmpty();
      assertThat(value).as("seed %d", seed).isEqualTo(optimum);
      assertThat(plan.bound()).as("bound of seed %d", seed).isBetween(0L, optimum.get(1));
      lacking += optimum.get(1) > 0 ? 1 : 0;
    }
    assertThat(lacking).as("towns that cannot give all").isGreaterThan(15);
  }
}
