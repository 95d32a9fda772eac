/**
 * Runs that start from the registers: each morning, by hand, and "what if" on a copy. Depends on
 * {@code planning} and {@code register}.
 */
@NullMarked
package no.romslig.api.daily;

import org.jspecify.annotations.NullMarked;
