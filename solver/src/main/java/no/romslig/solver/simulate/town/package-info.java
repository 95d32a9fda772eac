/**
 * The simulated municipality as it stands on a day, and the snapshot of it that a planner reads.
 */
@NullMarked
package no.romslig.solver.simulate.town;

import org.jspecify.annotations.NullMarked;
