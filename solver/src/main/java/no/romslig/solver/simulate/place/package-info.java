/**
 * Who gets which place on a simulated day: the product's own planner, asked about no more than can
 * matter.
 */
@NullMarked
package no.romslig.solver.simulate.place;

import org.jspecify.annotations.NullMarked;
