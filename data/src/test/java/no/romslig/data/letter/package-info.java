/** Tests of what the database refuses about letters. */
@NullMarked
package no.romslig.data.letter;

import org.jspecify.annotations.NullMarked;
