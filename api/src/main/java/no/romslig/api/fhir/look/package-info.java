/** Who looked at whom, for auditors. */
@NullMarked
package no.romslig.api.fhir.look;

import org.jspecify.annotations.NullMarked;
