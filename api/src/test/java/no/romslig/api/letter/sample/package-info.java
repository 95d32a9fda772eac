/** Letters about invented people, to be tested and looked at. */
@NullMarked
package no.romslig.api.letter.sample;

import org.jspecify.annotations.NullMarked;
