/**
 * <i>Vedtaksbrev</i>: what a decision's letter says, as facts about the one it concerns. Knows
 * neither pages, requests nor the database; depends on {@code solver.snapshot} and {@code
 * solver.text} for words it shares with proposals.
 */
@NullMarked
package no.romslig.api.letter;

import org.jspecify.annotations.NullMarked;
