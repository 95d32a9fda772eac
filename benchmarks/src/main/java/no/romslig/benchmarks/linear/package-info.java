/**
 * Linear models of yes-or-no variables, and the general solvers that answer them (OR-Tools).
 * Depends on nothing else of the module.
 */
@NullMarked
package no.romslig.benchmarks.linear;

import org.jspecify.annotations.NullMarked;
