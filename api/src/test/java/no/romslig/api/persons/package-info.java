/** Tests of the door to persons. */
@NullMarked
package no.romslig.api.persons;

import org.jspecify.annotations.NullMarked;
