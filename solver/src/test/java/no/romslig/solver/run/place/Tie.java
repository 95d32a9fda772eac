package no.romslig.solver.run.place;

import org.jspecify.annotations.Nullable;

/**
 * Two who must be at one institution.
 *
 * @param other null where the partner does not act
 * @param fixed the unit where a partner who does not act lives
 */
record Tie(Actor one, @Nullable Actor other, @Nullable Spot fixed, boolean sameDay) {

  boolean binds(int actor) {
    return one.index() == actor || (other != null && other.index() == actor);
  }
}
