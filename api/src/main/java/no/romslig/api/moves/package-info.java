/**
 * Couples and residents who may or must move. Depends on {@code entry}, {@code access} and {@code
 * problem}, and on {@code data}.
 */
@NullMarked
package no.romslig.api.moves;

import org.jspecify.annotations.NullMarked;
