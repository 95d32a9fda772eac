/** What is assumed of a municipality's years to come, each assumption with its source. */
@NullMarked
package no.romslig.solver.simulate.scenario;

import org.jspecify.annotations.NullMarked;
