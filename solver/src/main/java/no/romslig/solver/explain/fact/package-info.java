/**
 * What reasons and alerts are made of: a proposal seen beside its snapshot, and codes for typed
 * records. Depends on {@code snapshot}, {@code rules}, {@code proposal} and {@code model.place}.
 */
@NullMarked
package no.romslig.solver.explain.fact;

import org.jspecify.annotations.NullMarked;
