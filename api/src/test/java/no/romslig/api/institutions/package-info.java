/** Tests of the door to institutions, units and their closures. */
@NullMarked
package no.romslig.api.institutions;

import org.jspecify.annotations.NullMarked;
