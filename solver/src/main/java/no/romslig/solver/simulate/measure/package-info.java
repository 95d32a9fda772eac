/** What is counted in one course, and how the years that are counted begin and end. */
@NullMarked
package no.romslig.solver.simulate.measure;

import org.jspecify.annotations.NullMarked;
