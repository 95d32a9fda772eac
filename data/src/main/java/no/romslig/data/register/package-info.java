/**
 * What all registers have in common: who acts, rows, ids and their history. Depends on no
 * aggregate.
 */
@NullMarked
package no.romslig.data.register;

import org.jspecify.annotations.NullMarked;
