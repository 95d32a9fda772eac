package no.romslig.solver.run.stay;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.romslig.solver.constraint.StayScoreCalculator;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.Stay;
import no.romslig.solver.model.stay.StayLevel;
import no.romslig.solver.model.stay.StayPlanning;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;
import no.romslig.solver.model.stay.StayTask;
import no.romslig.solver.run.SolveSettings;
import org.junit.jupiter.api.Test;

/** The score that is kept up to date is the score that is worked out anew. */
class ScoreTest {

  @Test
  void everyChangeLeavesTheScoreThatAFreshCountGives() {
    int broken = 0;
    for (int seed = 0; seed < 30; seed++) {
      StayProblem problem = problem(new RandomTown(seed, 3 + seed % 6, 100));
      int[] slots = new int[problem.requests().size()];
      Arrays.fill(slots, -1);
      StayPlanning planning = new StayPlanning(problem, slots, StayMoves.NONE, StayLevel.COUNT);
      StayScoreCalculator calculator = new StayScoreCalculator();
      calculator.resetWorkingSolution(planning);
      Random random = new Random(seed);

      for (int change = 0; change < 150; change++) {
        int index = random.nextInt(slots.length);
        slots[index] = anySlot(problem, problem.requests().get(index), random);
        Stay stay = planning.getStays().get(index);
        calculator.beforeVariableChanged(stay, Stay.SLOT);
        stay.setSlot(slots[index] < 0 ? null : slots[index]);
        calculator.afterVariableChanged(stay, Stay.SLOT);

        if (change % 3 == 0) {
          PlainScore plain = new PlainScore(problem, slots);
          BendableScore score = calculator.calculateScore();
          assertThat(-score.hardScore(0)).as("hard, seed %d", seed).isEqualTo(plain.hard());
          StayLevel[] levels = StayLevel.values();
          for (int i = 0; i < levels.length; i++) {
            assertThat(-score.softScore(i))
                .as("%s, seed %d", levels[i], seed)
                .isEqualTo(plain.level(levels[i]));
          }
          broken += plain.hard() > 0 ? 1 : 0;
        }
      }
    }
    assertThat(broken).as("overbooked plans among those tried").isGreaterThan(100);
  }

  /** Mostly a slot that the request may have but for the others, now and then none. */
  private static int anySlot(StayProblem problem, StayRequest request, Random random) {
    if (request.places().length == 0 || random.nextInt(5) == 0) {
      return -1;
    }
    int option = random.nextInt(request.places().length);
    int place = request.places()[option];
    long[] starts = new long[problem.axis().words()];
    boolean any =
        problem.startsIn(request, option, problem.bedNights()[place], request.starts(), starts);
    return any ? problem.slot(place, Nights.nth(starts, random.nextInt(Nights.count(starts)))) : -1;
  }

  @Test
  void everyLevelHasItsPlaceInTheScore() {
    assertThat(StayLevel.values()).hasSize(StayLevel.COUNT);
  }

  @Test
  void timefoldFindsNoCorruptionInSmallTowns() {
    for (int seed = 0; seed < 6; seed++) {
      RandomTown town = new RandomTown(seed, 4, 90);

      StayPlan checked = plan(town, EnvironmentMode.FULL_ASSERT, 1_500);

      assertThat(checked)
          .as("checking changes nothing")
          .isEqualTo(plan(town, EnvironmentMode.NO_ASSERT, 1_500));
    }
  }

  @Test
  void timefoldFindsNoCorruptionInAMediumTown() {
    RandomTown town = new RandomTown(1, 20, 182);

    StayPlan checked = plan(town, EnvironmentMode.FULL_ASSERT, 2_500);

    assertThat(new NaivePlan(town.facts(), checked).breaches()).isEmpty();
  }

  private static StayPlan plan(RandomTown town, EnvironmentMode mode, long steps) {
    return Plans.timeless(
        new StayPlanner(mode)
            .plan(
                town.town().snapshot(),
                town.rules.ruleSet(),
                town.placements,
                List.of(),
                SolveSettings.ofSteps(3, steps)));
  }

  private static StayProblem problem(RandomTown town) {
    return StayTask.of(town.town().snapshot(), town.rules.ruleSet(), town.placements, List.of())
        .problem();
  }
}
