package no.romslig.solver.snapshot;

import tools.jackson.databind.node.ObjectNode;

/**
 * The shipped rule set that a snapshot asks for, and the values in which it departs from it (empty
 * = none).
 */
public record RuleSetChoice(String base, ObjectNode overrides) {}
