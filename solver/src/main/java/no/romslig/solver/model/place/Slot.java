package no.romslig.solver.model.place;

/**
 * One person's share of a unit that may become free for a lasting place.
 *
 * @param unit index of the unit among the problem's units
 * @param freeFrom day, counted from {@code asOf}, from which it is free once its resident has left
 * @param second the second place of a unit that stands wholly open: only for those who may share
 * @param closed only its own resident may be here (a unit that already holds too many)
 */
public record Slot(int index, int unit, int freeFrom, boolean second, boolean closed) {}
