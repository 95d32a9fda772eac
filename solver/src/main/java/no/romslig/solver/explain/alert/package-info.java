/**
 * Alerts: what a person must look at, as typed facts, and the finders that see it. Depends on
 * {@code explain.fact} and what that depends on.
 */
@NullMarked
package no.romslig.solver.explain.alert;

import org.jspecify.annotations.NullMarked;
