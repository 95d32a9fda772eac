/** Tests of registers in and out as files, over HTTP against real PostgreSQL. */
@NullMarked
package no.romslig.api.exchange;

import org.jspecify.annotations.NullMarked;
