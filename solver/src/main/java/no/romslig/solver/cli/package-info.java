/**
 * The command line: documents in and out, exit codes, progress and help. May depend on every other
 * package.
 */
@NullMarked
package no.romslig.solver.cli;

import org.jspecify.annotations.NullMarked;
