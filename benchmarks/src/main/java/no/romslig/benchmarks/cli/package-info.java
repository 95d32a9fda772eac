/** The commands of the benchmarks. May depend on every other package of the module. */
@NullMarked
package no.romslig.benchmarks.cli;

import org.jspecify.annotations.NullMarked;
