/**
 * What differs between services and municipalities in letters, as versioned data with sources: law,
 * complaint, payment, and what else must be told. Depends on {@code letter} and {@code
 * solver.rules}.
 */
@NullMarked
package no.romslig.api.letter.catalogue;

import org.jspecify.annotations.NullMarked;
