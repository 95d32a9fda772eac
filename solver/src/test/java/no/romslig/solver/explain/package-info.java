/** Holds the reasons, alerts and texts against small towns. May depend on everything. */
@NullMarked
package no.romslig.solver.explain;

import org.jspecify.annotations.NullMarked;
