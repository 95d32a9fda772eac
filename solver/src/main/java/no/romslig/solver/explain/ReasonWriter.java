package no.romslig.solver.explain;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.reason.ReasonFinder;
import no.romslig.solver.parallel.SideBySide;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Reason;
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
    Situation situation = new Situation(snapshot, rules, draft);
    Iterator<List<Reason>> reasons =
        sideBySide
            .answers(
                questions(draft),
                () -> new ReasonFinder(situation),
                (finder, question) -> question.apply(finder))
            .iterator();
    return new Proposal(
        draft.schemaVersion(),
        draft.snapshotHash(),
        draft.ruleSet(),
        draft.solver(),
        draft.score(),
        draft.placements().stream().map(each -> explained(each, reasons.next())).toList(),
        draft.relocations().stream().map(each -> explained(each, reasons.next())).toList(),
        draft.respiteStays(),
        draft.shortStayPlacements(),
        draft.released(),
        draft.unplaced().stream().map(each -> explained(each, reasons.next())).toList(),
        draft.alerts(),
        draft.certificate(),
        draft.revision());
  }

  /** Why, for each placement, then each move, then everything that was not given. */
  private static List<Function<ReasonFinder, List<Reason>>> questions(Proposal draft) {
    List<Function<ReasonFinder, List<Reason>>> questions = new ArrayList<>();
    draft.placements().forEach(each -> questions.add(finder -> finder.of(each)));
    draft.relocations().forEach(each -> questions.add(finder -> finder.of(each)));
    draft.unplaced().forEach(each -> questions.add(finder -> finder.of(each)));
    return questions;
  }

  private static Placement explained(Placement placement, List<Reason> reasons) {
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
        reasons);
  }

  private static ProposedRelocation explained(ProposedRelocation move, List<Reason> reasons) {
    return new ProposedRelocation(
        move.personId(), move.fromUnitId(), move.toUnitId(), move.on(), move.executable(), reasons);
  }

  private static Unplaced explained(Unplaced unplaced, List<Reason> reasons) {
    return new Unplaced(
        unplaced.kind(),
        unplaced.refId(),
        unplaced.cycle(),
        unplaced.nightsMissing(),
        reasons,
        unplaced.witness());
  }
}
