/**
 * Letters of decisions: who sends them, what was drafted, approved and handed over. Depends on
 * {@code register} only.
 */
@NullMarked
package no.romslig.data.letter;

import org.jspecify.annotations.NullMarked;
