package no.romslig.solver.snapshot;

/**
 * A partner without a case of their own: whether they need care (rule SB-04), and on what footing
 * they come along.
 */
public record Companion(boolean careNeed, CompanionStay stay) {}
