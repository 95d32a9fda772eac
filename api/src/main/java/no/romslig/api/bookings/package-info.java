/**
 * Who has which place: lists by person and unit, moving in and out by hand, absences with lent
 * places, commitments. Takes places through {@code PlaceDesk}. Depends on {@code entry}, {@code
 * place}, {@code access}, {@code problem} and {@code request}, and on {@code data}.
 */
@NullMarked
package no.romslig.api.bookings;

import org.jspecify.annotations.NullMarked;
