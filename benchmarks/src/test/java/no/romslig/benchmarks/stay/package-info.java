/** Tests of the question of stays. */
@NullMarked
package no.romslig.benchmarks.stay;

import org.jspecify.annotations.NullMarked;
