/** Tests of what is stored, against real PostgreSQL. */
@NullMarked
package no.romslig.data;

import org.jspecify.annotations.NullMarked;
