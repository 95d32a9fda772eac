/**
 * Couples and residents who may or must move. Depends on {@code entry}, {@code access}, {@code
 * problem} and {@code request}, and on {@code data}.
 */
@NullMarked
package no.romslig.api.moves;

import org.jspecify.annotations.NullMarked;
