package no.romslig.data.decision;

import java.util.UUID;

/**
 * What a decision rests on, so that its proposal can be found again.
 *
 * @param runId the run; its stored snapshot, rule set, seed and steps give the proposal again
 * @param proposalHash SHA-256 of the stored proposal
 */
public record DecisionBasis(
    UUID runId,
    String snapshotHash,
    String proposalHash,
    String ruleSetId,
    String ruleSetVersion,
    long seed) {}
