package no.romslig.benchmarks.micro;

import ai.timefold.solver.core.api.score.BendableScore;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import no.romslig.solver.constraint.StayScoreCalculator;
import no.romslig.solver.model.stay.MoveSource;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.Stay;
import no.romslig.solver.model.stay.StayLevel;
import no.romslig.solver.model.stay.StayPlanning;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A plan of stays whose changes are scored. The changes are drawn before anything is measured, and
 * used round and round.
 */
@State(Scope.Benchmark)
public class MoveTown {

  private static final int DRAWN = 4096;

  private final StayScoreCalculator calculator = new StayScoreCalculator();
  private final int[] indices = new int[DRAWN];
  private final int[] slots = new int[DRAWN];
  private StayPlanning planning;
  private int next;

  static MoveTown of(Town town) {
    MoveTown moves = new MoveTown();
    moves.draw(PlannedTown.of(town));
    return moves;
  }

  @Setup
  public void draw(PlannedTown planned) {
    StayProblem problem = planned.stays.problem();
    RandomGenerator random = new SplittableRandom(1);
    int[] plan = new int[problem.requests().size()];
    Arrays.setAll(plan, index -> slot(problem, index, random));
    planning = new StayPlanning(problem, plan, new NoMoves(), StayLevel.COUNT);
    calculator.resetWorkingSolution(planning);
    for (int i = 0; i < DRAWN; i++) {
      indices[i] = random.nextInt(plan.length);
      slots[i] = slot(problem, indices[i], random);
    }
  }

  private static int slot(StayProblem problem, int index, RandomGenerator random) {
    StayRequest request = problem.requests().get(index);
    int days = Nights.count(request.starts());
    if (request.places().length == 0 || days == 0) {
      return -1;
    }
    int place = request.places()[random.nextInt(request.places().length)];
    return problem.slot(place, Nights.nth(request.starts(), random.nextInt(days)));
  }

  /** Gives one stay another slot and says what the plan is worth then. */
  BendableScore move() {
    int turn = next++ & (DRAWN - 1);
    Stay stay = planning.getStays().get(indices[turn]);
    calculator.beforeVariableChanged(stay, Stay.SLOT);
    stay.setSlot(slots[turn] < 0 ? null : slots[turn]);
    calculator.afterVariableChanged(stay, Stay.SLOT);
    return calculator.calculateScore();
  }

  /** What the plan is worth when it is looked at anew. */
  BendableScore fresh() {
    StayScoreCalculator other = new StayScoreCalculator();
    other.resetWorkingSolution(planning);
    return other.calculateScore();
  }

  /** For a plan that is only scored. */
  private record NoMoves() implements MoveSource {

    @Override
    public void stepStarts(StayPlanning planning) {
      throw new UnsupportedOperationException("nothing is searched here");
    }

    @Override
    public int[] next(RandomGenerator random) {
      throw new UnsupportedOperationException("nothing is searched here");
    }
  }
}
