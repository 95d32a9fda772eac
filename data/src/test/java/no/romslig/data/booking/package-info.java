/** Tests of how places are taken. */
@NullMarked
package no.romslig.data.booking;

import org.jspecify.annotations.NullMarked;
