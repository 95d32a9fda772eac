package no.romslig.solver.explain.reason;

import java.util.List;

/**
 * The rooms that suit one candidate.
 *
 * @param open those that the candidate could have, were they free
 * @param unshareable how many more have a place left, beside someone not to be shared with
 */
record Reach(List<Room> open, int unshareable) {}
