package no.romslig.solver.run;

import java.util.List;
import no.romslig.solver.explain.change.ChangeFinder;
import no.romslig.solver.proposal.Change;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.Revision;
import no.romslig.solver.proposal.SolverRun;
import no.romslig.solver.proposal.SolverRun.Phase;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.run.place.PlacePlanner;
import no.romslig.solver.run.stay.StayPlan;
import no.romslig.solver.run.stay.StayPlanner;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Makes the next proposal from the last one (docs/problem.md, section 11). The order of need is
 * kept whatever changes by it; the limit binds what is beyond that.
 */
final class Replanning {

  private final Snapshot snapshot;
  private final RuleSet rules;
  private final String snapshotHash;
  private final Previous previous;
  private final SolveSettings settings;

  Replanning(
      Snapshot snapshot,
      RuleSet rules,
      String snapshotHash,
      Previous previous,
      SolveSettings settings) {
    this.snapshot = snapshot;
    this.rules = rules;
    this.snapshotHash = snapshotHash;
    this.previous = previous;
    this.settings = settings;
  }

  /** What is planned, before it is put together. */
  record Plan(PlacePlan places, StayPlan stays) {}

  /** The lasting places and the stays, with no more changes than are allowed or must be. */
  Plan plan() {
    PlacePlan places = places(!isSame());
    Integer most = previous.maxChanges();
    if (most == null) {
      return new Plan(places, stays(places, Integer.MAX_VALUE));
    }
    Plan least = new Plan(places, stays(places, 0));
    int changes = changes(least).size();
    if (changes > most) {
      PlacePlan fewer = places(false);
      least = new Plan(fewer, stays(fewer, 0));
      changes = changes(least).size();
    }
    return changes < most ? new Plan(least.places(), stays(least.places(), most - changes)) : least;
  }

  /** Where nothing has changed, nothing is possible that was not. */
  private boolean isSame() {
    return previous.proposal().snapshotHash().equals(snapshotHash);
  }

  private PlacePlan places(boolean newMoves) {
    return new PlacePlanner()
        .replan(
            snapshot,
            rules,
            previous.proposal(),
            newMoves,
            settings.stopped(),
            settings.progress());
  }

  private StayPlan stays(PlacePlan places, int room) {
    return new StayPlanner()
        .replan(snapshot, rules, places, previous.proposal(), room, !isSame(), settings.seed());
  }

  private List<Change> changes(Plan plan) {
    SolverRun run =
        new SolverRun(Product.NAME, Product.version(), settings.seed(), 0, 0, List.<Phase>of());
    return ChangeFinder.changes(
        snapshot,
        rules,
        previous.proposal(),
        Draft.withoutAlerts(rules, snapshotHash, run, plan.places(), plan.stays()));
  }

  /** The draft with what differs from the last proposal. */
  static Proposal revised(
      Snapshot snapshot, RuleSet rules, @Nullable Previous previous, Proposal draft) {
    return previous == null
        ? draft
        : Draft.revised(
            draft,
            new Revision(
                previous.hash(),
                previous.maxChanges(),
                ChangeFinder.changes(snapshot, rules, previous.proposal(), draft)));
  }
}
