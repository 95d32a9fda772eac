/** Tests of the equity report. */
@NullMarked
package no.romslig.api.equity;

import org.jspecify.annotations.NullMarked;
