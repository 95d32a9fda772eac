/** Proofs of possession that were taken, whichever process took them. Depends on nothing else. */
@NullMarked
package no.romslig.data.proof;

import org.jspecify.annotations.NullMarked;
