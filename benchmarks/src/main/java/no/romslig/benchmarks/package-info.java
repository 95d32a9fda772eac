/** Measures the solver; may depend on the solver only. */
@NullMarked
package no.romslig.benchmarks;

import org.jspecify.annotations.NullMarked;
