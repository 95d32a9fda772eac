/** Tests of what depends on the machine. */
@NullMarked
package no.romslig.api.start;

import org.jspecify.annotations.NullMarked;
