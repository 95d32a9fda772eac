package no.romslig.solver.run.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomTownsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void noPlanBreaksAHardRule(int part) {
    for (int seed = part * 25; seed < part * 25 + 25; seed++) {
      RandomTown town = new RandomTown(seed, 2 + seed % 7, 60 + seed % 5 * 30);

      NaivePlan plan = new NaivePlan(town.facts(), town.plan(300));

      assertThat(plan.breaches()).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void whatAPlanSaysOfItselfIsWhatItIsWorth() {
    for (int seed = 0; seed < 40; seed++) {
      RandomTown town = new RandomTown(seed, 5, 120);

      StayPlan plan = town.plan(200);

      assertThat(List.of(plan.acuteMissing(), plan.missing(), plan.readyDays(), plan.fairness()))
          .as("seed %d", seed)
          .isEqualTo(new NaivePlan(town.facts(), plan).value());
    }
  }

  @Test
  void theSameSeedAndStepsGiveTheSamePlan() {
    for (int seed = 0; seed < 10; seed++) {
      StayPlan one = new RandomTown(seed, 6, 120).plan(500);
      StayPlan other = new RandomTown(seed, 6, 120).plan(500);

      assertThat(one).as("seed %d", seed).isEqualTo(other);
    }
  }
}
