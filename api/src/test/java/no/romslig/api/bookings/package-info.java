/** Tests of the door to places that people have. */
@NullMarked
package no.romslig.api.bookings;

import org.jspecify.annotations.NullMarked;
