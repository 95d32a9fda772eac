/** Holds the sentences against every fact that there is. May depend on everything. */
@NullMarked
package no.romslig.solver.explain.text;

import org.jspecify.annotations.NullMarked;
