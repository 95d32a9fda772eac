/**
 * Sheets of registers, as CSV or Excel: read with every fault by row and column, stored all or
 * nothing, and written so that reading them again changes nothing. Only this package knows the
 * libraries of the two formats.
 */
@NullMarked
package no.romslig.api.exchange.sheet;

import org.jspecify.annotations.NullMarked;
