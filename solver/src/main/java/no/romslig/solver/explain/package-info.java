/**
 * Why: reasons and alerts as typed facts, and the same in sentences. Depends on {@code snapshot},
 * {@code rules}, {@code proposal}, {@code parallel} and {@code model.place}.
 */
@NullMarked
package no.romslig.solver.explain;

import org.jspecify.annotations.NullMarked;
