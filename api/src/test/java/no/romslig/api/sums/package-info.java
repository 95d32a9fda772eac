/** Tests of sums about people. */
@NullMarked
package no.romslig.api.sums;

import org.jspecify.annotations.NullMarked;
