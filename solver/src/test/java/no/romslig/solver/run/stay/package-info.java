/** Tests of the planning of stays, with a checker and a brute force of their own. */
@NullMarked
package no.romslig.solver.run.stay;

import org.jspecify.annotations.NullMarked;
