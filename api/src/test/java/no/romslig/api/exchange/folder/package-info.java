/** Tests of the watched folder, against real PostgreSQL. */
@NullMarked
package no.romslig.api.exchange.folder;

import org.jspecify.annotations.NullMarked;
