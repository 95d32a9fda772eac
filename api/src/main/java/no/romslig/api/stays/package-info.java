/**
 * Respite grants with their periods, published plans and short stays that are asked for. Depends on
 * {@code entry}, {@code access}, {@code problem} and {@code request}, and on {@code data}.
 */
@NullMarked
package no.romslig.api.stays;

import org.jspecify.annotations.NullMarked;
