/**
 * Why, told to the one it is about: a proposal's reasons without anything about others. Depends on
 * {@code solver.explain.reason}.
 */
@NullMarked
package no.romslig.api.letter.reason;

import org.jspecify.annotations.NullMarked;
