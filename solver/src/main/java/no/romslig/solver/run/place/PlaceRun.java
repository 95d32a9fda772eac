package no.romslig.solver.run.place;

import java.util.function.BooleanSupplier;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.run.Progress.Phase;

/** The steps of one plan, in their order. */
final class PlaceRun {

  private final PlaceProblem problem;
  private final LastPlaces last;
  private final BooleanSupplier stopped;
  private final Tally tally;
  private final Extension extension;
  private final Pairs pairs;
  private final Ranking ranking;
  private final EarliestDates dates;

  PlaceRun(PlaceProblem problem, LastPlaces last, BooleanSupplier stopped, Tally tally) {
    this.problem = problem;
    this.last = last;
    this.stopped = stopped;
    this.tally = tally;
    extension = new Extension(problem, last, stopped, tally);
    pairs = new Pairs(problem);
    ranking = new Ranking(problem, extension, pairs, tally);
    dates = new EarliestDates(problem, extension, tally);
  }

  PlacePlan afresh() {
    return afresh(true);
  }

  /** The same places, without saying by what each is proven to be without one. */
  PlacePlan afreshWithoutWitnesses() {
    return afresh(false);
  }

  private PlacePlan afresh(boolean witnesses) {
    ranking.placeRightsAndWaitlist();
    tally.begin(Phase.DATES, ranking.ranked().order().size());
    hasten();
    tally.begin(Phase.WISHES, 0);
    ranking.placeCompanionsAndWishes(resident -> true);
    hasten();
    bringCouplesTogether();
    meetWishes();
    return finished(witnesses);
  }

  /** As {@link #afresh}, but whoever can be back in the last place is, and is held there. */
  PlacePlan again(boolean newMoves) {
    FewestChanges changes = new FewestChanges(problem, last, extension);
    ranking.placeRightsAndWaitlist();
    ranking.improve(changes.keep(ranking.arrangement()));
    tally.begin(Phase.DATES, ranking.ranked().order().size());
    hasten();
    ranking.improve(ranking.arrangement().letGo());
    tally.begin(Phase.WISHES, 0);
    ranking.placeCompanionsAndWishes(resident -> newMoves || last.has(resident.index()));
    ranking.improve(changes.keep(ranking.arrangement()));
    hasten();
    bringCouplesTogether();
    meetWishes();
    ranking.improve(ranking.arrangement().letGo());
    return finished(true);
  }

  private void hasten() {
    ranking.improve(dates.hasten(ranking.arrangement(), ranking.ranked().order()));
  }

  private void bringCouplesTogether() {
    ranking.improve(
        new NearestCouples(extension, pairs.wished()).bringTogether(ranking.arrangement()));
  }

  private void meetWishes() {
    ranking.improve(BestWishes.onTheSameDays(problem, stopped).improve(ranking.arrangement()));
  }

  private PlacePlan finished(boolean witnesses) {
    ranking.improve(new NeedlessMoves(problem).takeBack(ranking.arrangement()));
    ranking.countWhoMovedAfterAll();
    PlacePlan plan =
        new PlanWriter(problem, ranking.ranked()).write(tally.arrangements(), witnesses);
    return extension.isCutShort() ? plan.unproven() : plan;
  }
}
