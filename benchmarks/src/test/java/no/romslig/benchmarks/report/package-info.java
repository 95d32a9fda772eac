/** Tests of tables and drawings. */
@NullMarked
package no.romslig.benchmarks.report;

import org.jspecify.annotations.NullMarked;
