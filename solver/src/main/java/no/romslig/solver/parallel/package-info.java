/** Independent parts of one computation, worked on side by side. Depends on nothing. */
@NullMarked
package no.romslig.solver.parallel;

import org.jspecify.annotations.NullMarked;
