/** Tests of the commands. */
@NullMarked
package no.romslig.benchmarks.cli;

import org.jspecify.annotations.NullMarked;
