/** Tests of how need is calculated. */
@NullMarked
package no.romslig.solver.need;

import org.jspecify.annotations.NullMarked;
