/**
 * What is known of the instances of the public benchmark. May depend on {@code instance}, {@code
 * report} and {@code stay}.
 */
@NullMarked
package no.romslig.benchmarks.known;

import org.jspecify.annotations.NullMarked;
