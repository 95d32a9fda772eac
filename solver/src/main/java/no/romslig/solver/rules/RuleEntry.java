package no.romslig.solver.rules;

import tools.jackson.databind.JsonNode;

/**
 * One value of a rule set.
 *
 * @param key such as {@code respite.maxConsecutiveNights}
 * @param overridden whether the snapshot set it
 */
public record RuleEntry(String key, JsonNode value, LegalBasis basis, boolean overridden) {}
