/**
 * Registers in and out as files: a snapshot that fills empty ones, sheets for all days, and a
 * watched folder. Depends on {@code planning}, {@code register}, {@code access}, {@code problem}
 * and {@code request}.
 */
@NullMarked
package no.romslig.api.exchange;

import org.jspecify.annotations.NullMarked;
