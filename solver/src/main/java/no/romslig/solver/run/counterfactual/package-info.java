/**
 * Asks the planner about towns in which facts of one case are different: for complaints, and for
 * whoever asks why (docs/counterfactuals.md).
 */
@NullMarked
package no.romslig.solver.run.counterfactual;

import org.jspecify.annotations.NullMarked;
