/**
 * The PostgreSQL that the application starts on: its own where none is configured, else the
 * configured one, checked. Depends on no other feature.
 */
@NullMarked
package no.romslig.api.database;

import org.jspecify.annotations.NullMarked;
