/** Whole views of journals, over real HTTP. */
@NullMarked
package no.romslig.api.fhir.bulk;

import org.jspecify.annotations.NullMarked;
