package no.romslig.solver.proposal;

/** Which rule set a proposal rests on. */
public record RuleSetRef(String id, String version) {}
