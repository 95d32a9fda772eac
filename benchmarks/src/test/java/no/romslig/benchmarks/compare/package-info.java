/** Tests of the comparisons. */
@NullMarked
package no.romslig.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
