/** Tests of the runs in many sizes. */
@NullMarked
package no.romslig.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
