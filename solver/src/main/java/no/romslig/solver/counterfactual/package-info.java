/** What would have come of a case had its facts been different, and what would have had to be. */
@NullMarked
package no.romslig.solver.counterfactual;

import org.jspecify.annotations.NullMarked;
