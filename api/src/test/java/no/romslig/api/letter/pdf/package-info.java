/** Tests of letters as PDF, and a reader of what they say. */
@NullMarked
package no.romslig.api.letter.pdf;

import org.jspecify.annotations.NullMarked;
