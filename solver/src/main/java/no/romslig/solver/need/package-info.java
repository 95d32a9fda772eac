/**
 * Need by the municipality's own table: a class, points, and the calculation step by step. Depends
 * only on {@code rules} and {@code text}.
 */
@NullMarked
package no.romslig.solver.need;

import org.jspecify.annotations.NullMarked;
