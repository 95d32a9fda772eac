/**
 * The planning snapshot: everything that one run sees, as immutable records that mirror the
 * published JSON document field by field. Depends on nothing else in Romslig.
 */
@NullMarked
package no.romslig.solver.snapshot;

import org.jspecify.annotations.NullMarked;
