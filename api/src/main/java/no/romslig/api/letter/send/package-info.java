/**
 * Letters on their way: frozen, delivered with a receipt, and exported to the archive. Depends on
 * {@code letter}, {@code letter.catalogue}, {@code letter.text} and {@code letter.pdf}.
 */
@NullMarked
package no.romslig.api.letter.send;

import org.jspecify.annotations.NullMarked;
