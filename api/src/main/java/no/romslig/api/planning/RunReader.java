package no.romslig.api.planning;

import static no.romslig.data.run.RunDocumentKind.PROPOSAL;
import static no.romslig.data.run.RunDocumentKind.RULE_SET;
import static no.romslig.data.run.RunDocumentKind.SNAPSHOT;

import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Acting;
import no.romslig.data.run.Run;
import no.romslig.data.run.RunDocument;
import no.romslig.data.run.RunDocumentKind;
import no.romslig.solver.check.ProposalReader;
import no.romslig.solver.check.ProposalReading;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.run.Previous;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a run's stored documents back as what they say. */
@Component
public class RunReader {

  private final RunBook book;
  private final SnapshotReader snapshots;
  private final ProposalReader proposals;
  private final StoredRuleSets ruleSets;

  RunReader(
      RunBook book, SnapshotReader snapshots, ProposalReader proposals, StoredRuleSets ruleSets) {
    this.book = book;
    this.snapshots = snapshots;
    this.proposals = proposals;
    this.ruleSets = ruleSets;
  }

  /** Whether anything was ever solved for the municipality. */
  public boolean hasAny(Acting acting) {
    return !book.isEmpty(acting);
  }

  public Optional<Run> run(Acting acting, UUID id) {
    return book.find(acting, id);
  }

  public Snapshot snapshot(Acting acting, UUID id) {
    return snapshot(stored(acting, id, SNAPSHOT));
  }

  public Snapshot readSnapshot(RunDocument snapshot) {
    return snapshot(snapshot.content());
  }

  private Snapshot snapshot(byte[] document) {
    return switch (snapshots.read(document)) {
      case SnapshotReading.Read read -> read.snapshot();
      case SnapshotReading.Refused refused ->
          throw new IllegalStateException(
              "the stored snapshot has faults of kinds "
                  + refused.issues().stream().map(issue -> issue.code()).distinct().toList());
    };
  }

  public RuleSet ruleSet(Acting acting, UUID id) {
    return ruleSets.read(stored(acting, id, RULE_SET));
  }

  public RuleSet readRuleSet(RunDocument ruleSet) {
    return ruleSets.read(ruleSet.content());
  }

  /** The stored proposal, or the best so far of a run that still works. */
  public Optional<RunDocument> proposal(Acting acting, UUID id) {
    return book.proposal(acting, id);
  }

  /** The proposal that the run's is to come from, if any. */
  @Nullable Previous previous(Acting acting, Run run) {
    var last = run.previous();
    return last == null
        ? null
        : Previous.of(read(stored(acting, last, PROPOSAL)), run.maxChanges());
  }

  public Proposal read(RunDocument proposal) {
    return read(proposal.content());
  }

  private Proposal read(byte[] proposal) {
    return switch (proposals.read(proposal)) {
      case ProposalReading.Read read -> read.proposal();
      case ProposalReading.Refused refused ->
          throw new IllegalStateException(
              "the stored proposal has faults of kinds "
                  + refused.issues().stream().map(issue -> issue.code()).distinct().toList());
    };
  }

  byte[] stored(Acting acting, UUID id, RunDocumentKind kind) {
    return book.document(acting, id, kind)
        .orElseThrow(() -> new IllegalStateException("run " + id + " has no " + kind))
        .content();
  }
}
