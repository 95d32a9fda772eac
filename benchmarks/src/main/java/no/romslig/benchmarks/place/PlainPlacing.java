package no.romslig.benchmarks.place;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.BendableScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.benchmarks.place.PlainSeeker.Aim;
import no.romslig.solver.model.place.Seeker;
import org.jspecify.annotations.Nullable;

/** All who may get a place, for Timefold. */
@PlanningSolution
public final class PlainPlacing {

  static final int LEVELS = 40;

  /** So many goals fit into one level when each is worth twice the next. */
  private static final int GOALS_IN_A_LEVEL = 60;

  @PlanningEntityCollectionProperty private List<PlainSeeker> seekers;

  @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = LEVELS)
  private @Nullable BendableScore score;

  /** For Timefold, which copies field by field. */
  PlainPlacing() {}

  PlainPlacing(PlaceQuestion question) {
    if (levels(question) > LEVELS) {
      throw new IllegalArgumentException("More goals than the score can order");
    }
    Map<Integer, Aim> own = new HashMap<>();
    Map<Integer, Aim> joint = new HashMap<>();
    for (int i = 0; i < question.goals().size(); i++) {
      long weight = 1L << (GOALS_IN_A_LEVEL - 1 - i % GOALS_IN_A_LEVEL);
      Aim aim = new Aim(i / GOALS_IN_A_LEVEL, weight);
      switch (question.goals().get(i)) {
        case Goal.Placed placed -> own.put(placed.seeker().index(), aim);
        case Goal.Together together -> joint.put(together.tie().one().index(), aim);
      }
    }
    seekers = new ArrayList<>();
    for (Seeker seeker : question.problem().seekers()) {
      seekers.add(
          new PlainSeeker(
              question,
              seeker,
              own.getOrDefault(seeker.index(), Aim.NONE),
              joint.getOrDefault(seeker.index(), Aim.NONE)));
    }
  }

  static int levels(PlaceQuestion question) {
    return (question.size() + GOALS_IN_A_LEVEL - 1) / GOALS_IN_A_LEVEL;
  }

  /** Those who may get a place. */
  public List<PlainSeeker> getSeekers() {
    return seekers;
  }

  public @Nullable BendableScore getScore() {
    return score;
  }

  public void setScore(@Nullable BendableScore score) {
    this.score = score;
  }
}
