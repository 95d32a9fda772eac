/**
 * From a checked snapshot to a proposal: lasting places first, stays after, then audit and reasons.
 * May depend on every other package but {@code cli}.
 */
@NullMarked
package no.romslig.solver.run;

import org.jspecify.annotations.NullMarked;
