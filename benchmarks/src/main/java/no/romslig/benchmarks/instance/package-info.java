/**
 * The public family of instances, made from names (docs/benchmark.md). May depend on the solver
 * alone.
 */
@NullMarked
package no.romslig.benchmarks.instance;

import org.jspecify.annotations.NullMarked;
