/** Tests of the benchmarks of parts. */
@NullMarked
package no.romslig.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
