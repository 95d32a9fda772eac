/** Tests of what the database refuses about complaints. */
@NullMarked
package no.romslig.data.complaint;

import org.jspecify.annotations.NullMarked;
