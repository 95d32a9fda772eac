package no.romslig.solver.proposal;

/** One level of what is optimised; less is better, 0 is best. */
public record ScoreLevel(String level, long value) {}
