/**
 * What the doors to all registers have in common: creating once, changing what was read, pages,
 * history. Depends on {@code access}, {@code place} and {@code problem}.
 */
@NullMarked
package no.romslig.api.entry;

import org.jspecify.annotations.NullMarked;
