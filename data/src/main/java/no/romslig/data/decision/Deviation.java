package no.romslig.data.decision;

/**
 * Why someone departs from a proposal.
 *
 * @param code from the list of reasons, each with the rule that it rests on
 * @param reason a sentence
 */
public record Deviation(String code, String reason) {}
