/**
 * Everything random, each draw with a key of its own: two scenarios that know the same person draw
 * the same life for them.
 */
@NullMarked
package no.romslig.solver.simulate.chance;

import org.jspecify.annotations.NullMarked;
