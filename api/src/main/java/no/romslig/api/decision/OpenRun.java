package no.romslig.api.decision;

import java.util.UUID;
import no.romslig.data.decision.DecisionBasis;
import no.romslig.data.run.Run;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Snapshot;
import tools.jackson.databind.JsonNode;

/**
 * A run with its proposal, laid open.
 *
 * @param written the proposal as it is stored
 */
record OpenRun(
    Run run,
    Snapshot snapshot,
    RuleSet rules,
    Proposal proposal,
    ProposalItems items,
    Together together,
    String proposalHash,
    JsonNode written) {

  UUID id() {
    return run.id();
  }

  DecisionBasis basis() {
    return new DecisionBasis(
        run.id(),
        run.snapshotHash(),
        proposalHash,
        run.ruleSetId(),
        run.ruleSetVersion(),
        run.seed());
  }

  /** The item, word for word. */
  String written(ProposalItem item) {
    var parts = item.key().split("-", 2);
    return written.get(parts[0]).get(Integer.parseInt(parts[1])).toString();
  }
}
