/** Builders of small snapshots for tests. */
@NullMarked
package no.romslig.solver.snapshot;

import org.jspecify.annotations.NullMarked;
