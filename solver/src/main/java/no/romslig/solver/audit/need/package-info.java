/**
 * The order of need: who ranks before whom, justified envy, and the proofs that no place was left.
 * Depends on {@code audit.book} and {@code audit.rule}.
 */
@NullMarked
package no.romslig.solver.audit.need;

import org.jspecify.annotations.NullMarked;
