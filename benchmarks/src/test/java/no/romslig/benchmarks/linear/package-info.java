/** Tests of linear models and their solvers. */
@NullMarked
package no.romslig.benchmarks.linear;

import org.jspecify.annotations.NullMarked;
