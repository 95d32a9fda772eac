/** The field's codes, and how registers and FHIR call the same thing. Knows no register's rows. */
@NullMarked
package no.romslig.api.fhir.code;

import org.jspecify.annotations.NullMarked;
