/** The municipality, its institutions, wards and units, and what care is given there. */
@NullMarked
package no.romslig.api.fhir.place;

import org.jspecify.annotations.NullMarked;
