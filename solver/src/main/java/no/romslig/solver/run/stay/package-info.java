/**
 * Plans respite cycles and short stays once the lasting places are fixed: a strong start, local
 * search, a bound, and the plan in the words of the proposal. Depends on {@code model}, {@code
 * constraint} and the settings in {@code run}.
 */
@NullMarked
package no.romslig.solver.run.stay;

import org.jspecify.annotations.NullMarked;
