/**
 * Respite grants, published plans and short stays that are asked for. Depends on {@code register},
 * {@code institution} and {@code person}.
 */
@NullMarked
package no.romslig.data.stay;

import org.jspecify.annotations.NullMarked;
