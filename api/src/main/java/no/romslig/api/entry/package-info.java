/**
 * What the doors to all registers have in common: creating once, changing what was read, pages,
 * history. Depends on {@code access}, {@code place}, {@code problem} and {@code request}.
 */
@NullMarked
package no.romslig.api.entry;

import org.jspecify.annotations.NullMarked;
