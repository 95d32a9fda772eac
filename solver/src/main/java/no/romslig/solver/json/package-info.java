/**
 * The two documents as JSON: their published schemas, their hash, and writing them. Depends only on
 * the records of {@code snapshot} and {@code proposal}.
 */
@NullMarked
package no.romslig.solver.json;

import org.jspecify.annotations.NullMarked;
