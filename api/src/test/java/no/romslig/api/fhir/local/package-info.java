@NullMarked
package no.romslig.api.fhir.local;

import org.jspecify.annotations.NullMarked;
