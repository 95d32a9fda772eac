/** Letters as documents that a caseworker can edit. Depends on {@code letter.text}. */
@NullMarked
package no.romslig.api.letter.word;

import org.jspecify.annotations.NullMarked;
