/** Tests of the FHIR interface over real HTTP. */
@NullMarked
package no.romslig.api.fhir;

import org.jspecify.annotations.NullMarked;
