/**
 * Reads the two documents strictly: every fault of a document is found at once, and only one
 * without faults becomes records. Depends on {@code snapshot}, {@code proposal}, {@code rules},
 * {@code json} and {@code text}.
 */
@NullMarked
package no.romslig.solver.check;

import org.jspecify.annotations.NullMarked;
