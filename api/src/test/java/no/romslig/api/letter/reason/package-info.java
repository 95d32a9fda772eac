/** Tests of what letters tell of a proposal's reasons. */
@NullMarked
package no.romslig.api.letter.reason;

import org.jspecify.annotations.NullMarked;
