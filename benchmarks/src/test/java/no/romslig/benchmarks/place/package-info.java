/** Tests of the question of lasting places. */
@NullMarked
package no.romslig.benchmarks.place;

import org.jspecify.annotations.NullMarked;
