/**
 * Who has which place on which nights, and how a place is taken. Depends on {@code register} and
 * {@code institution}.
 */
@NullMarked
package no.romslig.data.booking;

import org.jspecify.annotations.NullMarked;
