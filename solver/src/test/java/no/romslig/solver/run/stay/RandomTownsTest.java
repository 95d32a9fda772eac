package no.romslig.solver.run.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.romslig.solver.run.Progress;
import no.romslig.solver.run.SolveSettings;
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

  @Test
  void aRunThatWasStoppedCanBeDoneAgainByItsSteps() {
    RandomTown town = new RandomTown(3, 14, 182);
    AtomicInteger asked = new AtomicInteger();
    SolveSettings untilStopped =
        new SolveSettings(
            5,
            null,
            Duration.ofMinutes(5),
            2,
            () -> asked.incrementAndGet() > 300,
            progress -> {},
            draft -> {});

    StayPlan stopped = plan(town, untilStopped);
    StayPlan again = plan(town, SolveSettings.ofSteps(5, stopped.steps()));

    assertThat(stopped.steps()).isBetween(1L, 10_000L);
    assertThat(again).isEqualTo(stopped);
  }

  @Test
  void theLimitEndsTheRunAndProgressTellsOfIt() {
    List<Progress> told = new ArrayList<>();
    SolveSettings limited =
        new SolveSettings(5, null, Duration.ofMillis(400), 1, () -> false, told::add, draft -> {});

    StayPlan plan = plan(new RandomTown(3, 40, 182), limited);

    assertThat(told).allSatisfy(each -> assertThat(each.phase()).isEqualTo(Progress.Phase.STAYS));
    assertThat(told.getLast().steps()).isEqualTo(plan.steps());
    assertThat(told.getLast().bound()).isEqualTo(plan.bound());
    assertThat(told.getLast().elapsed()).isGreaterThan(Duration.ofMillis(399));
  }

  private static StayPlan plan(RandomTown town, SolveSettings settings) {
    return Plans.timeless(
        new StayPlanner()
            .plan(
                town.town().snapshot(),
                town.rules.ruleSet(),
                town.placements,
                List.of(),
                settings));
  }
}
