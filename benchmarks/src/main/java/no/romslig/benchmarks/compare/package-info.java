/**
 * Romslig against general solvers, today's practice and a plain Timefold: all in one run on the
 * same snapshots. May depend on {@code instance}, {@code linear}, {@code place}, {@code stay} and
 * {@code report}.
 */
@NullMarked
package no.romslig.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
