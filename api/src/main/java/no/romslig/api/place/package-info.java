/**
 * Taking places at the same time as others: who comes second is told what has the place. Depends on
 * {@code problem} and on {@code data}.
 */
@NullMarked
package no.romslig.api.place;

import org.jspecify.annotations.NullMarked;
