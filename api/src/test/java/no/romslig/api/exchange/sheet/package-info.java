/** Tests of sheets, over HTTP against real PostgreSQL. */
@NullMarked
package no.romslig.api.exchange.sheet;

import org.jspecify.annotations.NullMarked;
