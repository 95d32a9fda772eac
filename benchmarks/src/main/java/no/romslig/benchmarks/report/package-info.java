/** Writes results as tables and drawings. Depends on nothing else of the module. */
@NullMarked
package no.romslig.benchmarks.report;

import org.jspecify.annotations.NullMarked;
