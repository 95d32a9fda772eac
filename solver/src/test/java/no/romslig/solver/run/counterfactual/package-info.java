/** What would have had to be different. */
@NullMarked
package no.romslig.solver.run.counterfactual;

import org.jspecify.annotations.NullMarked;
