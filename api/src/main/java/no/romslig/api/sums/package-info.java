/** Sums about people that give nobody away. Depends on nothing. */
@NullMarked
package no.romslig.api.sums;

import org.jspecify.annotations.NullMarked;
