package no.romslig.solver.model.stay;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.BendableScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All stays that are asked for, and what each gets. */
@PlanningSolution
public final class StayPlanning {

  private StayProblem problem;
  private MoveSource moves;
  private int levels;

  @PlanningEntityCollectionProperty private List<Stay> stays;

  @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = StayLevel.COUNT)
  private @Nullable BendableScore score;

  /** For Timefold, which copies field by field. */
  StayPlanning() {}

  /**
   * @param slots for each request its slot, -1 for none
   * @param moves where the search gets its moves from; not part of the problem
   * @param levels how many of the levels count, the most important ones; the others are left at 0
   */
  public StayPlanning(StayProblem problem, int[] slots, MoveSource moves, int levels) {
    this.problem = problem;
    this.levels = levels;
    this.moves = moves;
    this.stays = new ArrayList<>(slots.length);
    for (int i = 0; i < slots.length; i++) {
      stays.add(new Stay(i, slots[i] < 0 ? null : slots[i]));
    }
  }

  @ValueRangeProvider(id = "slots")
  public ValueRange<Integer> slots() {
    return ValueRangeFactory.createIntValueRange(0, problem.slots());
  }

  public StayProblem getProblem() {
    return problem;
  }

  public MoveSource getMoves() {
    return moves;
  }

  public int getLevels() {
    return levels;
  }

  public List<Stay> getStays() {
    return stays;
  }

  public @Nullable BendableScore getScore() {
    return score;
  }

  public void setScore(@Nullable BendableScore score) {
    this.score = score;
  }

  /** For each request its slot, -1 for none. */
  public int[] slotNumbers() {
    return stays.stream().mapToInt(Stay::slotOrNone).toArray();
  }
}
