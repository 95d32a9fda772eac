package no.romslig.solver.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.need.OrderOfNeed;
import no.romslig.solver.audit.rule.Faulty;
import no.romslig.solver.audit.rule.HardRules;
import no.romslig.solver.audit.rule.ListedChanges;
import no.romslig.solver.audit.rule.MissingNights;
import no.romslig.solver.parallel.SideBySide;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Certificate.Optimality;
import no.romslig.solver.proposal.Certificate.PlacementOptimality;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Certificate.StayOptimality;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Snapshot;

/**
 * Recomputes every hard rule and the order of need from snapshot and proposal alone, and writes the
 * certificate.
 */
public final class Auditor {

  private static final Comparator<Violation> BY_RULE =
      Comparator.comparing(Violation::rule)
          .thenComparing(violation -> String.join(" ", violation.refIds()))
          .thenComparing(violation -> violation.params().toString());

  private final SideBySide sideBySide;

  /** An auditor that works on one thread. */
  public Auditor() {
    this(1);
  }

  /**
   * An auditor.
   *
   * @param threads on how many it works, 1 or more; never changes what it finds
   */
  public Auditor(int threads) {
    sideBySide = new SideBySide(threads);
  }

  /**
   * Audits a proposal. What it claims for optimality is passed on, but never that a faulty proposal
   * is proven optimal; the missing nights are counted anew.
   *
   * @param ruleSet with the snapshot's overrides applied
   * @param snapshotHash SHA-256 of the snapshot's canonical form
   */
  public Certificate audit(
      Snapshot snapshot, RuleSet ruleSet, String snapshotHash, Proposal proposal) {
    return audit(new Book(snapshot, ruleSet, proposal), snapshotHash, List.of());
  }

  /**
   * The same, and whether the proposal lists exactly what differs from the last one.
   *
   * @param lastHash SHA-256 of the last proposal's canonical form
   */
  public Certificate audit(
      Snapshot snapshot,
      RuleSet ruleSet,
      String snapshotHash,
      Proposal proposal,
      Proposal last,
      String lastHash) {
    var book = new Book(snapshot, ruleSet, proposal);
    return audit(book, snapshotHash, new ListedChanges(last, lastHash).violations(book));
  }

  private Certificate audit(Book book, String snapshotHash, List<Violation> ofChanges) {
    var violations = new ArrayList<>(HardRules.ofWhatIsProposed(book, snapshotHash));
    var faulty = new Faulty(violations, book);
    violations.addAll(HardRules.ofWhatIsSaid(book, faulty));
    var order = new OrderOfNeed(book, faulty, sideBySide);
    violations.addAll(order.violations());
    violations.addAll(ofChanges);
    violations.sort(BY_RULE);
    return new Certificate(violations, order.envy(), optimality(book, violations));
  }

  private static Optimality optimality(Book book, List<Violation> violations) {
    var claim = book.proposal().certificate().optimality();
    var placements =
        violations.isEmpty()
            ? claim.placements()
            : new PlacementOptimality(PlacementStatus.BEST_FOUND, claim.placements().bound());
    return new Optimality(
        placements, new StayOptimality(MissingNights.of(book), claim.stays().bound()));
  }
}
