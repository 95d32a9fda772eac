/**
 * Stays for a time as a planning problem: immutable facts in small integers, built from a snapshot
 * and the lasting places already proposed, and the two Timefold classes. Depends on {@code
 * snapshot}, {@code rules} and {@code proposal}.
 */
@NullMarked
package no.romslig.solver.model.stay;

import org.jspecify.annotations.NullMarked;
