/** What a letter says, in words of one written form. Depends on {@code letter} and its facts. */
@NullMarked
package no.romslig.api.letter.text;

import org.jspecify.annotations.NullMarked;
