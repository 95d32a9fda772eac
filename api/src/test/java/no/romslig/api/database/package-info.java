/** Tests of the own database, against the real server. */
@NullMarked
package no.romslig.api.database;

import org.jspecify.annotations.NullMarked;
