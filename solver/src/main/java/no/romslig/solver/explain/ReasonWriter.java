package no.romslig.solver.explain;

import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.reason.ReasonFinder;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Snapshot;

/** Writes why: for each place, each move and everything that was not given. */
public final class ReasonWriter {

  private ReasonWriter() {}

  /**
   * The same proposal with its reasons. Witnesses and the certificate's explained envy are told
   * where the draft has them; reasons of stays are kept as the planner wrote them.
   *
   * @param snapshot a checked snapshot
   * @throws IllegalArgumentException where the draft names a unit or person that the snapshot lacks
   */
  public static Proposal explain(Snapshot snapshot, RuleSet rules, Proposal draft) {
    ReasonFinder reasons = new ReasonFinder(new Situation(snapshot, rules, draft));
    return new Proposal(
        draft.schemaVersion(),
        draft.snapshotHash(),
        draft.ruleSet(),
        draft.solver(),
        draft.score(),
        draft.placements().stream().map(each -> explained(each, reasons)).toList(),
        draft.relocations().stream().map(each -> explained(each, reasons)).toList(),
        draft.respiteStays(),
        draft.shortStayPlacements(),
        draft.released(),
        draft.unplaced().stream().map(each -> explained(each, reasons)).toList(),
        draft.alerts(),
        draft.certificate());
  }

  private static Placement explained(Placement placement, ReasonFinder reasons) {
    return new Placement(
        placement.caseId(),
        placement.personId(),
        placement.unitId(),
        placement.from(),
        placement.to(),
        placement.careForm(),
        placement.coupleId(),
        placement.executable(),
        placement.dependsOn(),
        reasons.of(placement));
  }

  private static ProposedRelocation explained(ProposedRelocation move, ReasonFinder reasons) {
    return new ProposedRelocation(
        move.personId(),
        move.fromUnitId(),
        move.toUnitId(),
        move.on(),
        move.executable(),
        reasons.of(move));
  }

  private static Unplaced explained(Unplaced unplaced, ReasonFinder reasons) {
    return new Unplaced(
        unplaced.kind(),
        unplaced.refId(),
        unplaced.cycle(),
        unplaced.nightsMissing(),
        reasons.of(unplaced),
        unplaced.witness());
  }
}
