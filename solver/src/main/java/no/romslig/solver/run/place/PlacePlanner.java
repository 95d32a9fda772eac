package no.romslig.solver.run.place;

import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.PlaceProblemBuilder;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Snapshot;

/**
 * Plans the lasting places: the ranking, then the days, then companions and relocations that
 * residents asked for, then couples and wishes. Nothing in it depends on time or chance.
 */
public final class PlacePlanner {

  public PlacePlan plan(Snapshot snapshot, RuleSet rules) {
    PlaceProblem problem = PlaceProblemBuilder.build(snapshot, rules);
    Extension extension = new Extension(problem);
    Pairs pairs = new Pairs(problem);
    Ranking ranking = new Ranking(problem, extension, pairs);
    EarliestDates dates = new EarliestDates(problem, extension);

    ranking.placeRightsAndWaitlist();
    ranking.improve(dates.hasten(ranking.arrangement(), ranking.ranked().order()));
    ranking.placeCompanionsAndWishes();
    ranking.improve(dates.hasten(ranking.arrangement(), ranking.ranked().order()));
    ranking.improve(
        new NearestCouples(extension, pairs.wished()).bringTogether(ranking.arrangement()));
    ranking.improve(new BestWishes(problem).improve(ranking.arrangement()));
    ranking.improve(new NeedlessMoves(problem).takeBack(ranking.arrangement()));
    return new PlanWriter(problem, ranking.ranked()).write(extension.nodes());
  }
}
