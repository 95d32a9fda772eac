/** Tests of the command line. */
@NullMarked
package no.romslig.solver.cli;

import org.jspecify.annotations.NullMarked;
