/**
 * The register of persons: what allocation needs to know, what letters need, whom else they go to,
 * and what other systems call them. Protected addresses are shown for a reason only. Depends on
 * {@code entry}, {@code access}, {@code problem} and {@code request}, and on {@code data}.
 */
@NullMarked
package no.romslig.api.persons;

import org.jspecify.annotations.NullMarked;
