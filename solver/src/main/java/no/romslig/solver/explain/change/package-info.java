/**
 * What differs from the last proposal, and why. Depends on {@code explain.reason}, {@code
 * model.place}, {@code proposal}, {@code rules} and {@code snapshot}.
 */
@NullMarked
package no.romslig.solver.explain.change;

import org.jspecify.annotations.NullMarked;
