package no.romslig.solver.run.place;

import java.util.function.BooleanSupplier;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.PlaceProblemBuilder;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.run.Progress.Phase;
import no.romslig.solver.run.ProgressListener;
import no.romslig.solver.snapshot.Snapshot;

/**
 * Plans the lasting places: the ranking, then the days, then companions and relocations that
 * residents asked for, then couples and wishes. Nothing in it depends on time or chance.
 */
public final class PlacePlanner {

  /** The plan, with nobody to stop it or to tell. */
  public PlacePlan plan(Snapshot snapshot, RuleSet rules) {
    return plan(snapshot, rules, () -> false, progress -> {});
  }

  /**
   * The plan.
   *
   * @param stopped answers true once what has been found is wanted: nothing is made better then any
   *     more; who is placed does not depend on it
   * @param progress is told of every step
   */
  public PlacePlan plan(
      Snapshot snapshot, RuleSet rules, BooleanSupplier stopped, ProgressListener progress) {
    Tally tally = new Tally(progress);
    tally.begin(Phase.MODEL, 0);
    PlaceProblem problem = PlaceProblemBuilder.build(snapshot, rules);
    Extension extension = new Extension(problem, stopped, tally);
    Pairs pairs = new Pairs(problem);
    Ranking ranking = new Ranking(problem, extension, pairs, tally);
    EarliestDates dates = new EarliestDates(problem, extension, tally);

    ranking.placeRightsAndWaitlist();
    tally.begin(Phase.DATES, ranking.ranked().order().size());
    ranking.improve(dates.hasten(ranking.arrangement(), ranking.ranked().order()));
    tally.begin(Phase.WISHES, 0);
    ranking.placeCompanionsAndWishes();
    ranking.improve(dates.hasten(ranking.arrangement(), ranking.ranked().order()));
    ranking.improve(
        new NearestCouples(extension, pairs.wished()).bringTogether(ranking.arrangement()));
    ranking.improve(new BestWishes(problem, stopped).improve(ranking.arrangement()));
    ranking.improve(new NeedlessMoves(problem).takeBack(ranking.arrangement()));
    ranking.countWhoMovedAfterAll();
    PlacePlan plan = new PlanWriter(problem, ranking.ranked()).write(tally.arrangements());
    return extension.isCutShort() ? plan.unproven() : plan;
  }
}
