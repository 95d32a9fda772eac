/** Tests of what is worked on side by side. */
@NullMarked
package no.romslig.solver.parallel;

import org.jspecify.annotations.NullMarked;
