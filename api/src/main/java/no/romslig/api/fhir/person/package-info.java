/** Persons and who stands by them. */
@NullMarked
package no.romslig.api.fhir.person;

import org.jspecify.annotations.NullMarked;
