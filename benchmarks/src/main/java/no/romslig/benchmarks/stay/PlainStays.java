package no.romslig.benchmarks.stay;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.BendableScore;
import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.model.stay.StayRequest;
import org.jspecify.annotations.Nullable;

/** All stays that could have a bed, for Timefold. */
@PlanningSolution
public final class PlainStays {

  static final int LEVELS = 2;

  @PlanningEntityCollectionProperty private List<PlainStay> stays;

  @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = LEVELS)
  private @Nullable BendableScore score;

  /** For Timefold, which copies field by field. */
  PlainStays() {}

  PlainStays(StayQuestion question) {
    stays = new ArrayList<>();
    for (StayRequest request : question.problem().requests()) {
      if (!question.options(request).isEmpty()) {
        var party = question.problem().parties().get(request.party());
        stays.add(new PlainStay(question, request, new Windows(question.problem(), party)));
      }
    }
  }

  /** The stays. */
  public List<PlainStay> getStays() {
    return stays;
  }

  public @Nullable BendableScore getScore() {
    return score;
  }

  public void setScore(@Nullable BendableScore score) {
    this.score = score;
  }
}
