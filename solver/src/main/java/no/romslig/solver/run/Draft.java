package no.romslig.solver.run;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.explain.AlertWriter;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Certificate.Optimality;
import no.romslig.solver.proposal.Certificate.PlacementOptimality;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Certificate.StayOptimality;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.Revision;
import no.romslig.solver.proposal.RuleSetRef;
import no.romslig.solver.proposal.ScoreLevel;
import no.romslig.solver.proposal.SolverRun;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.run.stay.StayPlan;
import no.romslig.solver.snapshot.Snapshot;

/** What is planned, put together as a proposal with its alerts, before the audit and reasons. */
public final class Draft {

  private static final int AFTER_WHO_IS_PLACED = 3;

  private Draft() {}

  /**
   * The draft.
   *
   * @param snapshotHash of the document that the snapshot was read from
   * @param run who made it and how
   */
  public static Proposal of(
      Snapshot snapshot,
      RuleSet rules,
      String snapshotHash,
      SolverRun run,
      PlacePlan places,
      StayPlan stays) {
    Proposal proposal = withoutAlerts(rules, snapshotHash, run, places, stays);
    return proposal.withAlerts(AlertWriter.alerts(snapshot, rules, proposal));
  }

  /** The same before anyone is alerted, but for what the planners tell. */
  static Proposal withoutAlerts(
      RuleSet rules, String snapshotHash, SolverRun run, PlacePlan places, StayPlan stays) {
    List<Unplaced> unplaced = new ArrayList<>(places.unplaced());
    unplaced.addAll(stays.unplaced());
    return new Proposal(
        "1",
        snapshotHash,
        new RuleSetRef(rules.id(), rules.version()),
        run,
        score(places, stays),
        places.placements(),
        places.relocations(),
        stays.respiteStays(),
        stays.shortStayPlacements(),
        stays.released(),
        unplaced,
        stays.alerts(),
        claim(places, stays),
        null);
  }

  /** The draft with what differs from the last proposal, which counts right after who is placed. */
  static Proposal revised(Proposal draft, Revision revision) {
    List<ScoreLevel> score = new ArrayList<>(draft.score());
    score.add(AFTER_WHO_IS_PLACED, new ScoreLevel("changes", revision.changes().size()));
    return draft.withRevision(revision, score);
  }

  private static List<ScoreLevel> score(PlacePlan places, StayPlan stays) {
    return List.of(
        new ScoreLevel("hard", 0),
        new ScoreLevel("rightsUnplaced", places.rightsUnplaced()),
        new ScoreLevel("rankedUnplaced", places.rankedUnplaced()),
        new ScoreLevel("acuteMissingNights", stays.acuteMissing()),
        new ScoreLevel("missingNights", stays.missing()),
        new ScoreLevel("dischargeReadyDays", stays.readyDays()),
        new ScoreLevel("squaredMissingNights", stays.fairness()));
  }

  /** What the planners say of themselves; the audit repeats it only as far as it can. */
  private static Certificate claim(PlacePlan places, StayPlan stays) {
    PlacementOptimality placements =
        places.proven()
            ? new PlacementOptimality(PlacementStatus.PROVEN_OPTIMAL, null)
            : new PlacementOptimality(PlacementStatus.BEST_FOUND, places.provenUnplaced());
    return new Certificate(
        List.of(),
        List.of(),
        new Optimality(placements, new StayOptimality(stays.missing(), stays.bound())));
  }
}
