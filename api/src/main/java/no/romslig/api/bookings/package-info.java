/**
 * Who has which place: lists by person and unit, moving in and out by hand, absences with lent
 * places, commitments. Takes places through {@code PlaceDesk}, and holds stays against the hard
 * rules through the solver's audit. Depends on {@code entry}, {@code place}, {@code register},
 * {@code cases}, {@code access}, {@code problem} and {@code request}, and on {@code data}.
 */
@NullMarked
package no.romslig.api.bookings;

import org.jspecify.annotations.NullMarked;
