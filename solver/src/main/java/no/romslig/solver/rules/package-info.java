/**
 * Rule sets: what differs between municipalities, as versioned data in which every value names its
 * rule and source. Depends only on {@code snapshot} and {@code text}.
 */
@NullMarked
package no.romslig.solver.rules;

import org.jspecify.annotations.NullMarked;
