/** Tests of the rule sets. May use the snapshot's builder. */
@NullMarked
package no.romslig.solver.rules;

import org.jspecify.annotations.NullMarked;
