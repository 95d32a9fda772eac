/**
 * Invented municipalities, made from a name and a seed, to try the solver on: realistic in size and
 * in what goes wrong, and about nobody. Depends only on {@code snapshot} and {@code rules}.
 */
@NullMarked
package no.romslig.solver.sample;

import org.jspecify.annotations.NullMarked;
