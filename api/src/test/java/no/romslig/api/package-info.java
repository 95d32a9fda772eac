/** Tests of the application as a whole, and what they share. */
@NullMarked
package no.romslig.api;

import org.jspecify.annotations.NullMarked;
