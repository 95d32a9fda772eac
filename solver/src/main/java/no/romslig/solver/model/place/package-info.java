/**
 * Lasting places as the solver sees them: who may live where, from when, and who ranks before whom.
 * Depends on {@code snapshot} and {@code rules}.
 */
@NullMarked
package no.romslig.solver.model.place;

import org.jspecify.annotations.NullMarked;
