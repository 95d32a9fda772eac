/** Tests of the lasting places. */
@NullMarked
package no.romslig.solver.run.place;

import org.jspecify.annotations.NullMarked;
