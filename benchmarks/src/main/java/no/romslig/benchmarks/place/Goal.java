package no.romslig.benchmarks.place;

import java.util.Comparator;
import java.util.List;
import no.romslig.solver.model.place.Rank;
import no.romslig.solver.model.place.Seeker;

/**
 * One thing that the ranking asks for (docs/problem.md, section 4); an answer is better when it
 * meets the first goal in which it differs from another.
 */
sealed interface Goal {

  /** The steps of the ranking that are compared. */
  enum Level {
    RIGHT,
    JOINT_RIGHT,
    WAITLIST
  }

  /** By level, then rank; at one rank the couple before the person alone. */
  Comparator<Goal> ORDER =
      Comparator.comparing(Goal::level)
          .thenComparing(Goal::rank)
          .thenComparing(goal -> goal instanceof Placed);

  Level level();

  Rank rank();

  /** Who is placed by it and was not before; empty where both have their places already. */
  List<Seeker> wanted();

  /** This person has a lasting place that is not the home. */
  record Placed(Level level, Rank rank, Seeker seeker) implements Goal {

    @Override
    public List<Seeker> wanted() {
      return List.of(seeker);
    }
  }

  /** This couple is together. */
  record Together(Level level, Rank rank, Tie tie, List<Seeker> wanted) implements Goal {}
}
