/** Letters, and that people were told. */
@NullMarked
package no.romslig.api.fhir.letter;

import org.jspecify.annotations.NullMarked;
