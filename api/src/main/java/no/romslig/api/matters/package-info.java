/**
 * What belongs to cases, grants and short stays: waivers, wishes, facts, declined places. Depends
 * on {@code entry}, {@code access}, {@code problem} and {@code request}, on {@code solver.rules}
 * for what may be waived, and on {@code data}.
 */
@NullMarked
package no.romslig.api.matters;

import org.jspecify.annotations.NullMarked;
