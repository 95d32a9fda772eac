/** Tests of a whole run: how it tells where it stands, and what it claims when it is stopped. */
@NullMarked
package no.romslig.solver.run;

import org.jspecify.annotations.NullMarked;
