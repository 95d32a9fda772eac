/**
 * Thousands of small random municipalities, to find what must never happen. May depend on {@code
 * instance}, {@code linear}, {@code place} and {@code report}.
 */
@NullMarked
package no.romslig.benchmarks.survey;

import org.jspecify.annotations.NullMarked;
