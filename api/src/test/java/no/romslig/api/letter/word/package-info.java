/** Tests of letters to be edited. */
@NullMarked
package no.romslig.api.letter.word;

import org.jspecify.annotations.NullMarked;
