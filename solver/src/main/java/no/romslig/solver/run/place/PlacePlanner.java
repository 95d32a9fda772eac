package no.romslig.solver.run.place;

import java.util.function.BooleanSupplier;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.PlaceProblemBuilder;
import no.romslig.solver.proposal.Proposal;
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
    return new PlaceRun(problem, LastPlaces.none(problem), stopped, tally).afresh();
  }

  /**
   * The places of {@link #plan(Snapshot, RuleSet)}, without saying by what each is proven to be
   * without one: for whoever only carries them out.
   */
  public PlacePlan places(Snapshot snapshot, RuleSet rules) {
    PlaceProblem problem = PlaceProblemBuilder.build(snapshot, rules);
    Tally tally = new Tally(progress -> {});
    return new PlaceRun(problem, LastPlaces.none(problem), () -> false, tally)
        .afreshWithoutWitnesses();
  }

  /**
   * The plan that comes from the last one: the same people are placed as in any plan, and as many
   * as can be where they were to be; days and wishes are met for the others only.
   *
   * @param last the last proposal
   * @param newMoves whether residents may be moved who asked for it and were not to move
   * @param stopped as above
   * @param progress as above
   */
  public PlacePlan replan(
      Snapshot snapshot,
      RuleSet rules,
      Proposal last,
      boolean newMoves,
      BooleanSupplier stopped,
      ProgressListener progress) {
    Tally tally = new Tally(progress);
    tally.begin(Phase.MODEL, 0);
    PlaceProblem problem = PlaceProblemBuilder.build(snapshot, rules);
    return new PlaceRun(problem, LastPlaces.of(problem, last), stopped, tally).again(newMoves);
  }
}
