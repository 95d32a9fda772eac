/** Tests of how the interface describes itself. */
@NullMarked
package no.romslig.api.description;

import org.jspecify.annotations.NullMarked;
