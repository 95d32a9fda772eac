/**
 * How good a plan is, for Timefold to ask: scores kept up to date change by change. Depends on
 * {@code model}.
 */
@NullMarked
package no.romslig.solver.constraint;

import org.jspecify.annotations.NullMarked;
