/**
 * Reasons: why someone is proposed a place, or is not, as typed facts, and the writers that find
 * them. Depends on {@code explain.fact} and what that depends on.
 */
@NullMarked
package no.romslig.solver.explain.reason;

import org.jspecify.annotations.NullMarked;
