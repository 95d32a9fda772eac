/** Tests of when units are closed. */
@NullMarked
package no.romslig.data.institution;

import org.jspecify.annotations.NullMarked;
