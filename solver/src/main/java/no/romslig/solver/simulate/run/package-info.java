/** One course of a scenario: what happens, on which day, and what comes of it. */
@NullMarked
package no.romslig.solver.simulate.run;

import org.jspecify.annotations.NullMarked;
