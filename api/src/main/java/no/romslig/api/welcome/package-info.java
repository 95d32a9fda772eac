/**
 * The first look: a sample run where there is nothing yet, and the address where to read it. May
 * depend on {@code planning}.
 */
@NullMarked
package no.romslig.api.welcome;

import org.jspecify.annotations.NullMarked;
