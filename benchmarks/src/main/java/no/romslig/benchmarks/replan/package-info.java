/**
 * How fast, and how quietly, the next proposal comes from the last one. Depends on {@code solver}
 * and {@code report}.
 */
@NullMarked
package no.romslig.benchmarks.replan;

import org.jspecify.annotations.NullMarked;
