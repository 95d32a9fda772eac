/** Tests of strict reading. */
@NullMarked
package no.romslig.solver.check;

import org.jspecify.annotations.NullMarked;
