/** Tests of the sample municipalities. */
@NullMarked
package no.romslig.solver.sample;

import org.jspecify.annotations.NullMarked;
