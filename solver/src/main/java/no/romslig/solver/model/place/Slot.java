package no.romslig.solver.model.place;

/**
 * One person's share of a unit that may become free for a lasting place.
 *
 * @param unit index of the unit among the problem's units
 * @param second the second place of a unit that stands wholly open: only for those who may share
 * @param closed only its own resident may be here (the unit already holds too many)
 * @param owner the seeker who lives here now; -1 = nobody
 */
public record Slot(int index, int unit, boolean second, boolean closed, int owner) {}
