/**
 * What if: a municipality's places over years, day by day, with the product's own allocation. Knows
 * the snapshot, the rules and the planner; nothing in Romslig depends on it but its doors.
 */
@NullMarked
package no.romslig.solver.simulate;

import org.jspecify.annotations.NullMarked;
