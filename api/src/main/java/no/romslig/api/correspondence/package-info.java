/**
 * Letters of decisions: drafted from the registers, the stored run and the rule set, put into own
 * words, approved, handed over, told to the archive. Depends on {@code letter} for what letters
 * say, and on {@code cases}, {@code decision} and {@code planning} for what they tell of.
 */
@NullMarked
package no.romslig.api.correspondence;

import org.jspecify.annotations.NullMarked;
