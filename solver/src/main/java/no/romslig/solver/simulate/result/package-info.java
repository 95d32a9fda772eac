/** What many courses say together: medians, intervals, and differences between two scenarios. */
@NullMarked
package no.romslig.solver.simulate.result;

import org.jspecify.annotations.NullMarked;
