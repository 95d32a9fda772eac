/** Tests of what holds of cases and couples in the database. */
@NullMarked
package no.romslig.data.waiting;

import org.jspecify.annotations.NullMarked;
