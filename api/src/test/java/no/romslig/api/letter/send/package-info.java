/** Tests of freezing, delivering and archiving letters. */
@NullMarked
package no.romslig.api.letter.send;

import org.jspecify.annotations.NullMarked;
