/**
 * The first look: a sample municipality and its run where there is nothing yet, and the address
 * where to read it. May depend on {@code planning} and {@code register}.
 */
@NullMarked
package no.romslig.api.welcome;

import org.jspecify.annotations.NullMarked;
