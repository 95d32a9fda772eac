/** Tests of what letters say. */
@NullMarked
package no.romslig.api.letter.text;

import org.jspecify.annotations.NullMarked;
