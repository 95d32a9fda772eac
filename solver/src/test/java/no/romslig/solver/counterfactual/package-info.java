/** What would have had to be different. */
@NullMarked
package no.romslig.solver.counterfactual;

import org.jspecify.annotations.NullMarked;
