/**
 * Snapshot and proposal laid side by side, indexed for the audit's checks. Depends only on {@code
 * snapshot}, {@code rules} and {@code proposal}.
 */
@NullMarked
package no.romslig.solver.audit.book;

import org.jspecify.annotations.NullMarked;
