/** Tests of the doors to couples and moves. */
@NullMarked
package no.romslig.api.moves;

import org.jspecify.annotations.NullMarked;
