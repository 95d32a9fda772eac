/**
 * Complaints on decisions: registered, taken on their course under conditions, and answered by
 * looking again: the decision replayed from what is stored, and what other facts would have
 * changed. Depends on {@code decision}, {@code planning}, {@code cases} and {@code correspondence}.
 */
@NullMarked
package no.romslig.api.complaint;

import org.jspecify.annotations.NullMarked;
