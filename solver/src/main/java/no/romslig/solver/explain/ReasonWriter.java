package no.romslig.solver.explain;

import java.util.function.Supplier;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.reason.ReasonFinder;
import no.romslig.solver.parallel.SideBySide;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Snapshot;

/** Writes why: for each place, each move and everything that was not given. */
public final class ReasonWriter {

  private final SideBySide sideBySide;

  /** A writer that works on one thread. */
  public ReasonWriter() {
    this(1);
  }

  /**
   * A writer.
   *
   * @param threads on how many it works, 1 or more; never changes what it writes
   */
  public ReasonWriter(int threads) {
    sideBySide = new SideBySide(threads);
  }

  /**
   * The same proposal with its reasons. Witnesses and the certificate's explained envy are told
   * where the draft has them; reasons of stays are kept as the planner wrote them.
   *
   * @param snapshot a checked snapshot
   * @throws IllegalArgumentException where the draft names a unit or person that the snapshot lacks
   */
  public Proposal explain(Snapshot snapshot, RuleSet rules, Proposal draft) {
    Supplier<ReasonFinder> reasons = () -> new ReasonFinder(new Situation(snapshot, rules, draft));
    return new Proposal(
        draft.schemaVersion(),
        draft.snapshotHash(),
        draft.ruleSet(),
        draft.solver(),
        draft.score(),
        sideBySide.answers(draft.placements(), reasons, ReasonWriter::explained),
        sideBySide.answers(draft.relocations(), reasons, ReasonWriter::explained),
        draft.respiteStays(),
        draft.shortStayPlacements(),
        draft.released(),
        sideBySide.answers(draft.unplaced(), reasons, ReasonWriter::explained),
        draft.alerts(),
        draft.certificate(),
        draft.revision());
  }

  private static Placement explained(ReasonFinder reasons, Placement placement) {
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

  private static ProposedRelocation explained(ReasonFinder reasons, ProposedRelocation move) {
    return new ProposedRelocation(
        move.personId(),
        move.fromUnitId(),
        move.toUnitId(),
        move.on(),
        move.executable(),
        reasons.of(move));
  }

  private static Unplaced explained(ReasonFinder reasons, Unplaced unplaced) {
    return new Unplaced(
        unplaced.kind(),
        unplaced.refId(),
        unplaced.cycle(),
        unplaced.nightsMissing(),
        reasons.of(unplaced),
        unplaced.witness());
  }
}
