/**
 * The three languages and their message bundles, for everything that a person reads. Depends on
 * nothing else in Romslig.
 */
@NullMarked
package no.romslig.solver.text;

import org.jspecify.annotations.NullMarked;
